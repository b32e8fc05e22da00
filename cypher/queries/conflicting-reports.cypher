// Which reports of a held meeting contradict what is kept as its date or place, and why was that kept?
// $meeting text: key of a meeting; all by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: caption, meeting, field, value, kept, why, publisher, side, mention, article, url, published, quote, start, end
MATCH (e:Evidence)-[x:CONTRADICTS]->(m:Meeting), (e)-[:FROM]->(s:Article)
WHERE $meeting IS NULL OR m.key = $meeting
RETURN m.caption AS caption, m.key AS meeting, x.field AS field, x.value AS value, CASE x.field WHEN 'date' THEN m.date ELSE m.place END AS kept, x.why AS why,
  s.publisher AS publisher, s.side AS side, e.mention AS mention,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY m.date IS NULL, m.date, meeting, field, article
SKIP $skip LIMIT $limit
