-- Which meetings of any status did a person have?
-- $person text required: a name as any article has it, or the key of a person
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties, (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM participant t JOIN person p ON p.key = t.person WHERE t.meeting = m.key ORDER BY p.name, p.key)) AS persons,
  m.key AS meeting, m.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM meeting m
JOIN first_evidence f ON f.fact_key = m.key
WHERE m.key IN (SELECT meeting FROM participant_claim WHERE person IN (SELECT person FROM person_claim WHERE person = $person OR lower(name) = lower($person) UNION SELECT person FROM alias_claim WHERE lower(alias) = lower($person)))
  AND ($from IS NULL OR m.date_to >= $from) AND ($to IS NULL OR m.date_from <= $to)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip;
