// Which words of which articles prove a fact?
// $fact text required: key of a person, tenure, meeting or cooperation
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: fact, article, url, title, published, quote, start, end, sentence, sentenceStart, sentenceEnd, rule, version, basis, licensedStart, licensedEnd
MATCH (e:Evidence {factKey: $fact})-[:FROM_ARTICLE]->(a:Article)
RETURN e.fact AS fact, a.id AS article, a.url AS url, a.title AS title, a.published AS published, e.quote AS quote, e.start AS start, e.end AS end, e.sentence AS sentence,
  e.sentenceStart AS sentenceStart, e.sentenceEnd AS sentenceEnd, e.rule AS rule, e.version AS version, e.basis AS basis, e.licensedStart AS licensedStart, e.licensedEnd AS licensedEnd
ORDER BY coalesce(toString(a.publishedFrom), '9999'), article, start, end, rule
SKIP $skip LIMIT $limit
