// What did two parties state to each other, by year and topic?
// $a party required: country by ISO code, name or people, or an organisation by its short name
// $b party required: the other party
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: year, topic, statements, cooperation, [articles], article, url, published, quote, start, end
MATCH (:Party {code: $a})-[:STATED|TOWARDS]-(c:Cooperation)
WHERE $a <> $b AND $a IN c.statedBy + c.towards AND $b IN c.statedBy + c.towards AND ($a IN c.statedBy OR $b IN c.statedBy)
  AND ($from IS NULL OR c.lastDay >= date($from)) AND ($to IS NULL OR c.firstDay <= date($to))
WITH DISTINCT c ORDER BY coalesce(c.date, '9999'), c.key
WITH coalesce(left(c.date, 4), 'unknown') AS year, c.topic AS topic, collect(c) AS found
WITH year, topic, found, found[0] AS c
MATCH (c)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN year, topic, size(found) AS statements, c.key AS cooperation,
  COLLECT { UNWIND found AS one MATCH (one)<-[:PROVES]-(:Evidence)-[:FROM]->(a:Article) RETURN DISTINCT a.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY year, topic
SKIP $skip LIMIT $limit
