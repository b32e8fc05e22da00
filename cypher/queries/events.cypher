// Which meetings and statements are there, in order of time? For tables of events; their persons are named, not told apart.
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: what, date, act, subject, mode, place, host, [parties], [by], [with], [persons], fact, [articles], publisher, article, url, published, quote, start, end, sentence
CALL () {
  MATCH (m:Meeting)
  RETURN m AS f, 'meeting' AS what, m.status AS act, null AS subject, m.mode AS mode, m.place AS place, m.host AS host, m.parties AS parties, [] AS `by`, [] AS `with`,
    COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p.name ORDER BY p.name, p.key } AS persons
  UNION
  MATCH (c:Cooperation)
  RETURN c AS f, 'cooperation' AS what, c.modality AS act, c.topic AS subject, null AS mode, null AS place, null AS host, [] AS parties, c.statedBy AS `by`, c.towards AS `with`,
    COLLECT { MATCH (p:Person)-[:SAID]->(c) RETURN p.name } AS persons
}
WITH f, what, act, subject, mode, place, host, parties, `by`, `with`, persons
WHERE ($from IS NULL OR f.lastDay >= date($from)) AND ($to IS NULL OR f.firstDay <= date($to))
MATCH (f)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN what, f.date AS date, act, subject, mode, place, host, parties, `by`, `with`, persons, f.key AS fact, COLLECT { MATCH (f)<-[:PROVES]-(:Evidence)-[:FROM]->(told:Article) RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.publisher AS publisher, s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end, e.sentence AS sentence
ORDER BY date IS NULL, date, what, fact
SKIP $skip LIMIT $limit
