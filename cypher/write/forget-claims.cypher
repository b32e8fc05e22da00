// Removes the claims of articles, the blocks in which no other claim stands, and the facts kept whole.
// $leaving list required: article ids, known or not
UNWIND $leaving AS id
CALL (id) {
  MATCH (r:Reading {article: id})
  DELETE r
}
CALL (id) {
  MATCH (c:Claim {article: id})
  OPTIONAL MATCH (c)-[:IN]->(b:Block)
  WITH c, collect(b) AS blocks
  DETACH DELETE c
  WITH blocks
  UNWIND blocks AS b
  WITH DISTINCT b
  WHERE NOT EXISTS { (b)<-[:IN]-(:Claim) }
  DELETE b
}
