// Which chiefs of staff of two countries met in a period, in person or not?
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, place, host, mode, person, title, kind, party, counterpart, counterpartTitle, counterpartKind, counterpartParty, personKey, counterpartKey, meeting, [articles], article, url, published, quote, start, end
MATCH (a:Person)-[x:TOOK_PART_IN {chiefOfStaff: true}]->(m:Meeting {status: 'held'})<-[y:TOOK_PART_IN {chiefOfStaff: true}]-(b:Person)
WHERE ($from IS NULL OR m.lastDay >= date($from)) AND ($to IS NULL OR m.firstDay <= date($to)) AND x.side < y.side AND size(m.parties) = 2
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN m.date AS date, m.place AS place, m.host AS host, m.mode AS mode, a.name AS person, x.title AS title, x.kind AS kind, x.side AS party,
  b.name AS counterpart, y.title AS counterpartTitle, y.kind AS counterpartKind, y.side AS counterpartParty, a.key AS personKey, b.key AS counterpartKey,
  m.key AS meeting, COLLECT { MATCH (m)<-[:PROVES]-(:Evidence)-[:FROM]->(told:Article) RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, party, counterpartParty, person, counterpart, meeting
SKIP $skip LIMIT $limit
