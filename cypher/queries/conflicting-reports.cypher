// Which reports of a held meeting contradict what is kept as its date or place? A date that may be the kept one, and a site in the place, contradict nothing.
// $meeting text: key of a meeting; all by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: meeting, field, value, kept, publisher, side, mention, article, url, published, quote, start, end
MATCH (m:Meeting {status: 'held'})<-[:PROVES]-(e:Evidence {status: 'held'})-[:FROM]->(s:Article)
WHERE ($meeting IS NULL OR m.key = $meeting) AND e.mention IS NOT NULL
UNWIND [
  CASE WHEN e.firstDay > m.lastDay OR e.lastDay < m.firstDay THEN {field: 'date', value: e.date, kept: m.date} END,
  CASE WHEN e.place <> m.place AND e.host <> m.host THEN {field: 'place', value: e.place, kept: m.place} END
] AS said
WITH m, e, s, said
WHERE said IS NOT NULL
RETURN m.key AS meeting, said.field AS field, said.value AS value, said.kept AS kept, s.publisher AS publisher, s.side AS side, e.mention AS mention,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY m.date IS NULL, m.date, meeting, field, article
SKIP $skip LIMIT $limit
