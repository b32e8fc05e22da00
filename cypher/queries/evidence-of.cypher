// Which words of which articles prove a fact?
// $fact text required: key of a person, tenure, meeting or cooperation
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: fact, article, url, title, published, mention, quote, start, end, sentence, sentenceStart, sentenceEnd, rule, version, basis, licensedStart, licensedEnd
MATCH (f:Fact {key: $fact})<-[:PROVES]-(e:Evidence)-[:FROM]->(s:Article)
RETURN CASE WHEN f:Person THEN 'person' WHEN f:Tenure THEN 'tenure' WHEN f:Meeting THEN 'meeting' ELSE 'cooperation' END AS fact,
  s.id AS article, s.url AS url, s.title AS title, s.published AS published, e.mention AS mention, e.quote AS quote, e.start AS start, e.end AS end,
  e.sentence AS sentence, e.sentenceStart AS sentenceStart, e.sentenceEnd AS sentenceEnd, e.rule AS rule, e.extractor AS version,
  e.basis AS basis, e.licensedStart AS licensedStart, e.licensedEnd AS licensedEnd
ORDER BY coalesce(toString(s.firstDay), '9999'), article, start, end, e.key
SKIP $skip LIMIT $limit
