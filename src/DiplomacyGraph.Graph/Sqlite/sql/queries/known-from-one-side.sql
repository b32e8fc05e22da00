-- Which held meetings are known from one publisher alone, announcements included?
-- $party text: only meetings in which this party took part; any by default
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end, publisher
SELECT m.date, m.status, m.mode, m.place, m.host, (SELECT group_concat(value, '+') FROM json_each(m.parties)) AS parties,
  (SELECT group_concat(p.name, '; ' ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS persons,
  m.key AS meeting, f.articles, f.article, f.url, f.published, f.quote, f.start, f."end",
  (SELECT max(a.publisher) FROM evidence e JOIN article a ON a.id = e.article WHERE e.fact = m.key) AS publisher
FROM meeting m
JOIN proof f ON f.fact = m.key
WHERE m.status = 'held'
  AND (SELECT count(DISTINCT coalesce(a.publisher, a.id)) FROM evidence e JOIN article a ON a.id = e.article WHERE e.fact = m.key) = 1
  AND ($party IS NULL OR $party IN (SELECT value FROM json_each(m.parties))) AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip
