// Ties each marked meeting to those whom a report of its status names, in the office that most articles give.
MATCH (m:Meeting:Touched)
USING SCAN m:Touched
CALL (m) {
  MATCH (m)<-[old:TOOK_PART_IN]-(:Person)
  DELETE old
}
CALL (m) {
  MATCH (m)<-[:PROVES]-(e:Evidence {status: m.status})-[n:NAMES]->(p:Person), (e)-[:FROM]->(a:Article)
  WITH p, properties(n) AS claim, count(DISTINCT a) AS articles
  ORDER BY claim.kind IS NULL, claim.side IS NULL, articles DESC, size(coalesce(claim.title, '')) DESC, coalesce(claim.title, ''),
    coalesce(claim.kind, ''), coalesce(claim.of, ''), coalesce(claim.status, ''), coalesce(claim.side, '')
  WITH p, collect(claim)[0] AS claim
  RETURN p, claim
}
CREATE (p)-[t:TOOK_PART_IN]->(m)
SET t = claim
