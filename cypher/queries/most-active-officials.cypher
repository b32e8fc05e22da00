// Which officials of a party took part in most held meetings in a period?
// $of party required: country by ISO code, name or people, or an organisation by its short name
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, meetings, first, last, personKey, meeting, [articles], article, url, published, quote, start, end
MATCH (p:Person)-[x:TOOK_PART_IN]->(m:Meeting {status: 'held'})
WHERE coalesce(x.side, p.party) = $of AND ($from IS NULL OR m.lastDay >= date($from)) AND ($to IS NULL OR m.firstDay <= date($to))
WITH p, m ORDER BY coalesce(m.date, '9999'), m.key
WITH p, collect(m) AS met, min(m.date) AS first, max(m.date) AS last
WITH p, met, first, last, met[0] AS m
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN p.name AS person, size(met) AS meetings, first, last, p.key AS personKey, m.key AS meeting,
  COLLECT { UNWIND met AS one MATCH (one)<-[:PROVES]-(:Evidence)-[:FROM]->(a:Article) RETURN DISTINCT a.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY meetings DESC, person, personKey
SKIP $skip LIMIT $limit
