// Adds the posts that are missing: a kind of office of a party.
// $roles list required: maps of key, kind, of, caption
UNWIND $roles AS row
MERGE (r:Role {key: row.key})
SET r = row
WITH r, row
MATCH (p:Party {code: row.of})
MERGE (r)-[:SERVES]->(p)
