// Removes the evidence of articles, and marks what it proved.
// $leaving list required: article ids, known or not
UNWIND $leaving AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)<-[:FROM]-(e:Evidence)-[:PROVES]->(f:Fact)
  SET f:Touched
  DETACH DELETE e
}
CALL (a) {
  MATCH (a)-[c:CONCERNS]->(:Party)
  DELETE c
}
