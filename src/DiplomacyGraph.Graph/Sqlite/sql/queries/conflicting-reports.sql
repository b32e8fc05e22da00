-- Which reports of a held meeting contradict what is kept as its date or place, and why was that kept?
-- $meeting text: key of a meeting; all by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: caption, meeting, field, value, kept, why, publisher, side, mention, article, url, published, quote, start, end
SELECT m.caption, x.meeting, x.field, x.value, CASE x.field WHEN 'date' THEN m.date ELSE m.place END AS kept, x.why,
  s.publisher, s.side, e.mention, s.id AS article, s.url, s.published, e.quote, e.start, e."end"
FROM contradicts x
JOIN meeting m ON m.key = x.meeting
JOIN evidence e ON e.key = x.evidence
JOIN article s ON s.id = e.article
WHERE $meeting IS NULL OR x.meeting = $meeting
ORDER BY m.date IS NULL, m.date, x.meeting, x.field, s.id
LIMIT $limit OFFSET $skip
