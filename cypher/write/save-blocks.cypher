// Puts claims into blocks.
// $blocks list required: maps of name, claim
UNWIND $blocks AS row
MATCH (c:Claim {id: row.claim})
MERGE (b:Block {name: row.name})
ON CREATE SET b.caption = row.name
CREATE (c)-[:IN]->(b)
