-- Which meetings and statements are there, in order of time? For tables of events; their persons are named, not told apart.
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: what, date, act, subject, mode, place, host, [parties], [by], [with], [persons], fact, [articles], publisher, article, url, published, quote, start, end, sentence
WITH event AS (
  SELECT 'meeting' AS what, m.key, m.date, m.first_day, m.last_day, m.status AS act, NULL AS subject, m.mode, m.place, m.host, m.parties,
    '[]' AS stated_by, '[]' AS towards,
    (SELECT json_group_array(p.name ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS persons
  FROM meeting m
  UNION ALL
  SELECT 'cooperation', c.key, c.date, c.first_day, c.last_day, c.modality, c.topic, NULL, NULL, NULL, '[]', c.stated_by, c.towards,
    (SELECT json_group_array(p.name) FROM person p WHERE p.key = c.speaker)
  FROM cooperation c)
SELECT v.what, v.date, v.act, v.subject, v.mode, v.place, v.host, v.parties, v.stated_by AS "by", v.towards AS "with", v.persons, v.key AS fact,
  (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = v.key) AS articles,
  a.publisher, f.article, f.url, f.published, f.quote, f.start, f."end", e.sentence
FROM event v
JOIN proof f ON f.fact = v.key
JOIN fact k ON k.key = v.key
JOIN evidence e ON e.key = k.first_evidence
JOIN article a ON a.id = e.article
WHERE ($from IS NULL OR v.last_day >= $from) AND ($to IS NULL OR v.first_day <= $to)
ORDER BY v.date IS NULL, v.date, v.what, v.key
LIMIT $limit OFFSET $skip
