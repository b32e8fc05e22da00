-- Which meetings were announced for a date before a day, or without a date, and never reported as held or cancelled?
-- $asOf date required: the day (ISO); dates compare as text, 2015 comes before 2015-06-01
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, [parties], [persons], [personKeys], meeting, [articles], article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties,
  (SELECT json_group_array(p.name ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS persons,
  (SELECT json_group_array(p.key ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS personKeys,
  m.key AS meeting, (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = m.key) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM meeting m
JOIN proof f ON f.fact = m.key
WHERE m.status = 'planned' AND (m.date IS NULL OR m.date < $asOf)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip
