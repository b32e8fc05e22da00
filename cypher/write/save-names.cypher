// Ties the quote that tells of a meeting to those whom the article names as taking part.
// $names list required: maps of evidence, person and properties (kind, of, title, status, side, chiefOfStaff)
UNWIND $names AS row
MATCH (e:Evidence {key: row.evidence})
MATCH (p:Person {key: row.person})
CREATE (e)-[n:NAMES]->(p)
SET n = row.properties
