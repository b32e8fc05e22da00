// Removes the posts that nobody held, the topics of no statement and the parties that no article concerns.
CALL () {
  MATCH (r:Role)
  WHERE NOT EXISTS { (:Tenure)-[:OF]->(r) }
  DETACH DELETE r
}
CALL () {
  MATCH (t:Topic)
  WHERE NOT EXISTS { (:Cooperation)-[:ABOUT]->(t) }
  DELETE t
}
CALL () {
  MATCH (p:Party)
  WHERE NOT EXISTS { (:Article)-[:CONCERNS]->(p) }
  DETACH DELETE p
}
