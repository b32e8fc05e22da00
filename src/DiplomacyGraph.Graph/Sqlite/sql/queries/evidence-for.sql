-- What does each article say of a meeting?
-- $meeting text required: key of the meeting
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: published, publisher, side, mention, status, mode, date, place, host, [parties], [persons], article, url, title, quote, start, end, sentence, rule
SELECT s.published, s.publisher, s.side, e.mention, e.status, e.mode, e.date, e.place, e.host, e.parties,
  (SELECT json_group_array(p.name ORDER BY p.name, p.key) FROM names n JOIN person p ON p.key = n.person WHERE n.evidence = e.key) AS persons,
  s.id AS article, s.url, s.title, e.quote, e.start, e."end", e.sentence, e.rule
FROM meeting m
JOIN evidence e ON e.fact = m.key AND e.mention IS NOT NULL
JOIN article s ON s.id = e.article
WHERE m.key = $meeting
ORDER BY coalesce(s.first_day, '9999'), s.id, e.mention
LIMIT $limit OFFSET $skip
