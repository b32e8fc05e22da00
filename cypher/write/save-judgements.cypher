// Records what a human decided of two persons.
// $judgements list required: maps of key, same, note, a, b, caption
UNWIND $judgements AS row
MERGE (j:Judgement {key: row.key})
SET j = row
