-- What happened between two parties, in order of time: meetings of any status, and what they agreed or refused, once a date and topic?
-- $a party required: country by ISO code, name or people, or an organisation by its short name
-- $b party required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, what, detail, [who], fact, [articles], article, url, published, quote, start, end
WITH entry AS (
  SELECT m.key, m.date, m.first_day, m.last_day, 'meeting ' || m.status AS what, m.mode || coalesce(' in ' || m.place, '') AS detail, m.key AS line
  FROM attended x
  JOIN attended y ON y.meeting = x.meeting AND y.party = $b AND y.party <> x.party
  JOIN meeting m ON m.key = x.meeting
  WHERE x.party = $a
  UNION ALL
  SELECT c.key, c.date, c.first_day, c.last_day, 'cooperation ' || c.modality, c.topic, coalesce(c.date, '') || c.modality || c.topic
  FROM cooperation c
  WHERE c.modality IN ('agreement', 'refusal') AND $a <> $b
    AND $a IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND $b IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND EXISTS (SELECT 1 FROM json_each(c.stated_by) WHERE value IN ($a, $b))),
line AS (
  SELECT line, min(key) AS fact, date, what, detail FROM entry WHERE ($from IS NULL OR entry.last_day >= $from) AND ($to IS NULL OR entry.first_day <= $to) GROUP BY line)
SELECT l.date, l.what, l.detail,
  (SELECT json_group_array(DISTINCT p.name ORDER BY p.name) FROM entry n
    JOIN person p ON p.key IN (SELECT person FROM took_part_in WHERE meeting = n.key UNION SELECT speaker FROM cooperation WHERE key = n.key)
    WHERE n.line = l.line) AS who,
  l.fact, (SELECT json_group_array(DISTINCT e.article ORDER BY e.article) FROM entry n JOIN evidence e ON e.fact = n.key WHERE n.line = l.line) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM line l
JOIN proof f ON f.fact = l.fact
ORDER BY l.date IS NULL, l.date, l.what, l.detail, l.fact
LIMIT $limit OFFSET $skip
