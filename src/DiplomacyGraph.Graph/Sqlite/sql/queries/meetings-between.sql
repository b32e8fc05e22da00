-- Which meetings of any status did two parties have in a period?
-- $a text required: ISO code of a country, or short name of an organisation
-- $b text required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties, (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM participant t JOIN person p ON p.key = t.person WHERE t.meeting = m.key ORDER BY p.name, p.key)) AS persons,
  m.key AS meeting, m.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM meeting m
JOIN first_evidence f ON f.fact_key = m.key
WHERE m.key IN (SELECT meeting FROM meeting_party_claim WHERE party = $a)
  AND m.key IN (SELECT meeting FROM meeting_party_claim WHERE party = $b)
  AND ($from IS NULL OR m.date_to >= $from) AND ($to IS NULL OR m.date_from <= $to)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip;
