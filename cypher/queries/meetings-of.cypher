// Which meetings of any status did a person have, and whom of other parties did it bring together with them?
// $person name required: words of a name, in any order, accents and case ignored, or the key of a person
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, status, mode, place, host, [parties], person, [counterparts], personKey, [counterpartKeys], meeting, [articles], article, url, published, quote, start, end
MATCH (p:Person)-[x:TOOK_PART_IN]->(m:Meeting)
WHERE ($person[0] = p.key OR any(name IN p.plainNames WHERE all(word IN $person WHERE word IN split(name, ' '))))
  AND ($from IS NULL OR m.lastDay >= date($from)) AND ($to IS NULL OR m.firstDay <= date($to))
WITH p, m, coalesce(x.side, p.party) AS side
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN m.date AS date, m.status AS status, m.mode AS mode, m.place AS place, m.host AS host, m.parties AS parties, p.name AS person,
  COLLECT { MATCH (q:Person)-[y:TOOK_PART_IN]->(m) WHERE coalesce(y.side, q.party) <> side RETURN q.name ORDER BY q.name, q.key } AS counterparts,
  p.key AS personKey,
  COLLECT { MATCH (q:Person)-[y:TOOK_PART_IN]->(m) WHERE coalesce(y.side, q.party) <> side RETURN q.key ORDER BY q.name, q.key } AS counterpartKeys,
  m.key AS meeting, COLLECT { MATCH (m)<-[:PROVES]-(:Evidence)-[:FROM]->(told:Article) RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, meeting, personKey
SKIP $skip LIMIT $limit
