// Adds the countries and organisations that are missing.
// $parties list required: maps of code, label (Country or Organisation), name
UNWIND $parties AS row
MERGE (p:Party {code: row.code})
SET p:$(row.label), p.name = row.name, p.caption = row.name
