-- Which meetings were announced for a time before a day, or for an unknown time, and never reported as held?
-- $asOf date required: the day (ISO)
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties, (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM participant t JOIN person p ON p.key = t.person WHERE t.meeting = m.key ORDER BY p.name, p.key)) AS persons,
  m.key AS meeting, m.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM meeting m
JOIN first_evidence f ON f.fact_key = m.key
WHERE m.status = 'planned' AND (m.date_from IS NULL OR m.date_from < $asOf)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip;
