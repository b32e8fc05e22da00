// Which officials of a party took part in most held meetings in a period?
// $party text required: ISO code of a country, or short name of an organisation
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
MATCH (p:Person)-[:TOOK_PART_IN {side: $party}]->(m:Meeting {status: 'held'})
WHERE ($from IS NULL OR m.lastDay >= date($from)) AND ($to IS NULL OR m.firstDay <= date($to))
WITH p, m ORDER BY coalesce(m.date, '9999'), m.key
WITH p, collect(m)[0] AS m, count(m) AS meetings, min(m.date) AS firstDate, max(m.date) AS lastDate
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN p.name AS person, meetings, firstDate, lastDate, m.key AS meeting, s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY meetings DESC, person, p.key
SKIP $skip LIMIT $limit
