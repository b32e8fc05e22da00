// What did each side say of a meeting, whom did it name, and what did it leave out that others told? The side of an article is the country of its publisher, else the publisher.
// $meeting text required: key of the meeting
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: side, [statuses], [dates], [places], [named], [leftOut], [said], [unsaid], [articles], article, url, published, quote, start, end
MATCH (m:Meeting {key: $meeting})<-[:PROVES]-(e:Evidence)-[:FROM]->(s:Article)
WHERE e.mention IS NOT NULL
WITH m, e, s ORDER BY coalesce(toString(s.firstDay), '9999'), s.id, e.start
WITH m, coalesce(s.side, s.publisher, s.id) AS side, collect(e) AS told, collect(s) AS sources
WITH m, side, told, sources, told[0] AS e, sources[0] AS s,
  COLLECT { UNWIND told AS one MATCH (one)-[:NAMES]->(p:Person) RETURN DISTINCT p.name AS name ORDER BY name } AS named,
  COLLECT { UNWIND sources AS one MATCH (m)<-[:STATED_AT]-(c:Cooperation)<-[:PROVES]-(:Evidence)-[:FROM]->(one)
    RETURN DISTINCT c.caption AS caption ORDER BY caption } AS said
RETURN side, COLLECT { UNWIND told AS one RETURN DISTINCT one.status AS status ORDER BY status } AS statuses,
  COLLECT { UNWIND told AS one WITH one WHERE one.date IS NOT NULL RETURN DISTINCT one.date AS date ORDER BY date } AS dates,
  COLLECT { UNWIND told AS one WITH one WHERE one.place IS NOT NULL RETURN DISTINCT one.place AS place ORDER BY place } AS places,
  named, COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) WHERE NOT p.name IN named RETURN DISTINCT p.name AS name ORDER BY name } AS leftOut,
  said, COLLECT { MATCH (m)<-[:STATED_AT]-(c:Cooperation) WHERE NOT c.caption IN said RETURN DISTINCT c.caption AS caption ORDER BY caption } AS unsaid,
  COLLECT { UNWIND sources AS one RETURN DISTINCT one.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY side
SKIP $skip LIMIT $limit
