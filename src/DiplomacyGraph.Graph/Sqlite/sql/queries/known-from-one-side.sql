-- Which held meetings are known from one publisher alone?
-- $party text: only meetings in which this party took part; any by default
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end, publisher
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties, (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM participant t JOIN person p ON p.key = t.person WHERE t.meeting = m.key ORDER BY p.name, p.key)) AS persons,
  m.key AS meeting, m.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end",
  (SELECT max(a.publisher) FROM meeting_claim c JOIN article a ON a.id = c.article WHERE c.meeting = m.key) AS publisher
FROM meeting m
JOIN first_evidence f ON f.fact_key = m.key
WHERE m.status = 'held'
  AND (SELECT count(DISTINCT coalesce(a.publisher, a.id)) FROM meeting_claim c JOIN article a ON a.id = c.article WHERE c.meeting = m.key) = 1
  AND ($party IS NULL OR m.key IN (SELECT meeting FROM meeting_party_claim WHERE party = $party))
  AND ($from IS NULL OR m.date_to >= $from) AND ($to IS NULL OR m.date_from <= $to)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip;
