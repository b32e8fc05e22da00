-- Which held meetings are known from one side alone, announcements included? The side of an article is the country of its publisher, else the publisher.
-- $party party: only meetings in which this party took part; any by default
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, [parties], [persons], [personKeys], meeting, [articles], side, article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties,
  (SELECT json_group_array(p.name ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS persons,
  (SELECT json_group_array(p.key ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS personKeys,
  m.key AS meeting, (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = m.key) AS articles,
  (SELECT max(coalesce(a.side, a.publisher, a.id)) FROM evidence e JOIN article a ON a.id = e.article WHERE e.fact = m.key) AS side,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM meeting m
JOIN proof f ON f.fact = m.key
WHERE m.status = 'held'
  AND (SELECT count(DISTINCT coalesce(a.side, a.publisher, a.id)) FROM evidence e JOIN article a ON a.id = e.article WHERE e.fact = m.key) = 1
  AND ($party IS NULL OR $party IN (SELECT value FROM json_each(m.parties))) AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip
