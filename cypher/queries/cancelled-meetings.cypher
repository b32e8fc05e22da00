// Which meetings were called off?
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, status, mode, place, host, [parties], [persons], [personKeys], meeting, [articles], article, url, published, quote, start, end
MATCH (m:Meeting {status: 'cancelled'})
WHERE ($from IS NULL OR m.lastDay >= date($from)) AND ($to IS NULL OR m.firstDay <= date($to))
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN m.date AS date, m.status AS status, m.mode AS mode, m.place AS place, m.host AS host, m.parties AS parties,
  COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p.name ORDER BY p.name, p.key } AS persons,
  COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p.key ORDER BY p.name, p.key } AS personKeys,
  m.key AS meeting, COLLECT { MATCH (m)<-[:PROVES]-(:Evidence)-[:FROM]->(told:Article) RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, meeting
SKIP $skip LIMIT $limit
