// Removes the posts that nobody held, the topics of no statement and the parties that no article concerns.
// Setting a property takes the lock: what another writer tied to the node meanwhile is seen by the second look.
CALL () {
  MATCH (r:Role)
  WHERE NOT EXISTS { (:Tenure)-[:OF]->(r) }
  SET r.caption = r.caption
  WITH r
  WHERE NOT EXISTS { (:Tenure)-[:OF]->(r) }
  DETACH DELETE r
}
CALL () {
  MATCH (t:Topic)
  WHERE NOT EXISTS { (:Cooperation)-[:ABOUT]->(t) }
  SET t.caption = t.caption
  WITH t
  WHERE NOT EXISTS { (:Cooperation)-[:ABOUT]->(t) }
  DELETE t
}
CALL () {
  MATCH (p:Party)
  WHERE NOT EXISTS { (:Article)-[:CONCERNS]->(p) }
  SET p.caption = p.caption
  WITH p
  WHERE NOT EXISTS { (:Article)-[:CONCERNS]->(p) }
  DETACH DELETE p
}
