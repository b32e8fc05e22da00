-- Which words of which articles prove a fact?
-- $fact text required: key of a person, tenure, meeting or cooperation
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: fact, article, url, title, published, mention, quote, start, end, sentence, sentenceStart, sentenceEnd, rule, version, basis, licensedStart, licensedEnd
SELECT f.label AS fact, a.id AS article, a.url, a.title, a.published, e.mention, e.quote, e.start, e."end",
  e.sentence, e.sentence_start AS sentenceStart, e.sentence_end AS sentenceEnd, e.rule, e.extractor AS version,
  e.basis, e.licensed_start AS licensedStart, e.licensed_end AS licensedEnd
FROM evidence e
JOIN fact f ON f.key = e.fact
JOIN article a ON a.id = e.article
WHERE e.fact = $fact
ORDER BY coalesce(a.first_day, '9999'), a.id, e.start, e."end", e.key
LIMIT $limit OFFSET $skip
