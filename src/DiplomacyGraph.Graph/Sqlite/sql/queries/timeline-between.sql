-- What happened between two parties, meetings and statements in order of time?
-- $a text required: ISO code of a country, or short name of an organisation
-- $b text required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, what, detail, who, fact, articles, article, url, published, quote, start, end
WITH line AS (
  SELECT m.date, m.first_day, m.last_day, 'meeting' AS what, m.status || ' ' || m.mode || coalesce(' in ' || m.place, '') AS detail,
    (SELECT group_concat(p.name, '; ' ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS who, m.key
  FROM attended x
  JOIN attended y ON y.meeting = x.meeting AND y.party = $b AND y.party <> x.party
  JOIN meeting m ON m.key = x.meeting
  WHERE x.party = $a
  UNION ALL
  SELECT c.date, c.first_day, c.last_day, 'cooperation', c.modality || ' ' || c.topic,
    coalesce(p.name, (SELECT group_concat(value, '+') FROM json_each(c.stated_by))), c.key
  FROM cooperation c
  LEFT JOIN person p ON p.key = c.speaker
  WHERE $a <> $b
    AND $a IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND $b IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND EXISTS (SELECT 1 FROM json_each(c.stated_by) WHERE value IN ($a, $b)))
SELECT l.date, l.what, l.detail, l.who, l.key AS fact, f.articles, f.article, f.url, f.published, f.quote, f.start, f."end"
FROM line l
JOIN proof f ON f.fact = l.key
WHERE ($from IS NULL OR l.last_day >= $from) AND ($to IS NULL OR l.first_day <= $to)
ORDER BY l.date IS NULL, l.date, l.what DESC, l.detail, l.key
LIMIT $limit OFFSET $skip
