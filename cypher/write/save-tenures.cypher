// Adds the tenures that are missing, a person in a post, and marks all.
// $tenures list required: maps of key, person, role
UNWIND $tenures AS row
MATCH (p:Person {key: row.person})
MATCH (r:Role {key: row.role})
MERGE (t:Tenure {key: row.key})
SET t:Fact:Touched
MERGE (p)-[:HELD]->(t)
MERGE (t)-[:OF]->(r)
