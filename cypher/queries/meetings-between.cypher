// Which meetings of any status did two parties have in a period?
// $a text required: ISO code of a country, or short name of an organisation
// $b text required: the other party
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
MATCH (:Party {code: $a})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Party {code: $b})
WHERE ($from IS NULL OR m.lastDay >= date($from)) AND ($to IS NULL OR m.firstDay <= date($to))
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN m.date AS date, m.status AS status, m.mode AS mode, m.place AS place, m.host AS host,
  reduce(text = null, code IN m.parties | coalesce(text + '+', '') + code) AS parties,
  reduce(text = null, name IN COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p.name ORDER BY p.name, p.key }
    | coalesce(text + '; ', '') + name) AS persons,
  m.key AS meeting, m.articles AS articles, s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, meeting
SKIP $skip LIMIT $limit
