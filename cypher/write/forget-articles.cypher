// Removes articles with their evidence, and marks what that evidence proved.
// $ids list required: article ids, known or not
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)<-[:FROM]-(e:Evidence)-[:PROVES]->(f:Fact)
SET f:Touched
WITH a, collect(DISTINCT e) AS evidence
FOREACH (e IN evidence | DETACH DELETE e)
DETACH DELETE a
