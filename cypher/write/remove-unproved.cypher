// Removes the marked facts that no evidence proves any more.
MATCH (f:Fact:Touched)
USING SCAN f:Touched
WHERE NOT EXISTS { (f)<-[:PROVES]-(:Evidence) }
DETACH DELETE f
