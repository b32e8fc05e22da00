// Ties each marked meeting to the parties that attended it and to its host.
MATCH (m:Meeting:Touched)
USING SCAN m:Touched
CALL (m) {
  MATCH (m)-[old:ATTENDED|HOSTED_BY]-(:Party)
  DELETE old
}
CALL (m) {
  UNWIND m.parties AS code
  MATCH (p:Party {code: code})
  CREATE (p)-[:ATTENDED]->(m)
}
CALL (m) {
  MATCH (host:Party {code: m.host})
  CREATE (m)-[:HOSTED_BY]->(host)
}
