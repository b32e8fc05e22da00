-- Which reports of a held meeting contradict what is kept as its date or place? A date that may be the kept one, and a site in the place, contradict nothing.
-- $meeting text: key of a meeting; all by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: meeting, field, value, kept, publisher, side, mention, article, url, published, quote, start, end
WITH report AS (
  SELECT m.key AS meeting, m.date, e.key AS evidence, 'date' AS field, e.date AS value, m.date AS kept
  FROM meeting m JOIN evidence e ON e.fact = m.key AND e.status = 'held' AND e.mention IS NOT NULL
  WHERE m.status = 'held' AND (e.first_day > m.last_day OR e.last_day < m.first_day)
  UNION ALL
  SELECT m.key, m.date, e.key, 'place', e.place, m.place
  FROM meeting m JOIN evidence e ON e.fact = m.key AND e.status = 'held' AND e.mention IS NOT NULL
  WHERE m.status = 'held' AND e.place <> m.place AND e.host <> m.host)
SELECT r.meeting, r.field, r.value, r.kept, s.publisher, s.side, e.mention, s.id AS article, s.url, s.published, e.quote, e.start, e."end"
FROM report r
JOIN evidence e ON e.key = r.evidence
JOIN article s ON s.id = e.article
WHERE $meeting IS NULL OR r.meeting = $meeting
ORDER BY r.date IS NULL, r.date, r.meeting, r.field, s.id
LIMIT $limit OFFSET $skip
