-- Which words of which articles prove a fact?
-- $fact text required: key of a person, tenure, meeting or cooperation
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: fact, article, url, title, published, quote, start, end, sentence, sentenceStart, sentenceEnd, rule, version, basis, licensedStart, licensedEnd
SELECT e.fact, e.article, a.url, a.title, a.published, e.quote, e.start_offset AS start, e.end_offset AS "end", e.sentence, e.sentence_start AS sentenceStart,
  e.sentence_end AS sentenceEnd, e.rule, e.version, e.basis, e.licensed_start AS licensedStart, e.licensed_end AS licensedEnd
FROM evidence e
JOIN article a ON a.id = e.article
WHERE e.fact_key = $fact
ORDER BY coalesce(a.published_from, '9999'), e.article, e.start_offset, e.end_offset, e.rule
LIMIT $limit OFFSET $skip;
