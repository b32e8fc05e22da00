-- Which chiefs of staff of two countries met in a period, in person or not?
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, place, host, mode, person, title, kind, party, counterpart, counterpartTitle, counterpartKind, counterpartParty, personKey, counterpartKey, meeting, [articles], article, url, published, quote, start, end
SELECT m.date, m.place, m.host, m.mode, a.name AS person, x.title, x.kind, x.side AS party,
  b.name AS counterpart, y.title AS counterpartTitle, y.kind AS counterpartKind, y.side AS counterpartParty, a.key AS personKey, b.key AS counterpartKey,
  m.key AS meeting, (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = m.key) AS articles, f.article, f.url, f.published, f.quote, f.start, f."end"
FROM meeting m
JOIN took_part_in x ON x.meeting = m.key AND x.chief_of_staff = 1
JOIN took_part_in y ON y.meeting = m.key AND y.chief_of_staff = 1 AND x.side < y.side
JOIN person a ON a.key = x.person
JOIN person b ON b.key = y.person
JOIN proof f ON f.fact = m.key
WHERE m.status = 'held' AND json_array_length(m.parties) = 2 AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)
ORDER BY m.date IS NULL, m.date, x.side, y.side, a.name, b.name, m.key
LIMIT $limit OFFSET $skip
