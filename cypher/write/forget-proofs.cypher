// Takes the quotes of articles that are written again off what they proved, and marks that. The quotes stay: to look up a node by key
// takes the longer, the more nodes the transaction has deleted.
// $again list required: article ids
UNWIND $again AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)<-[:FROM]-(e:Evidence)-[:PROVES]->(f:Fact)
  SET f:Touched
}
CALL (a) {
  MATCH (a)<-[:FROM]-(:Evidence)-[old:PROVES|NAMES|CONTRADICTS]->()
  DELETE old
}
CALL (a) {
  MATCH (a)-[c:CONCERNS]->(:Party)
  DELETE c
}
