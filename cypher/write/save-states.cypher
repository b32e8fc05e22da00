// Sets what is decided about stored claims.
// $states list required: maps of id, key, because, undecided
UNWIND $states AS row
MATCH (c:Claim {id: row.id})
SET c.key = row.key, c.because = row.because, c.undecided = row.undecided
