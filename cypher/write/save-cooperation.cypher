// Adds the statements on cooperation that are missing, and marks all.
// $cooperation list required: maps of key, topic, modality
UNWIND $cooperation AS row
MATCH (t:Topic {code: row.topic})
MERGE (c:Cooperation {key: row.key})
SET c:Fact:Touched, c.topic = row.topic, c.modality = row.modality
MERGE (c)-[:ABOUT]->(t)
