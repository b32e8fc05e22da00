// Adds claims.
// $claims list required: maps of id, article, kind, content, key, because, undecided
UNWIND $claims AS row
CREATE (c:Claim {id: row.id})
SET c = row, c.caption = row.kind + ' ' + row.id
