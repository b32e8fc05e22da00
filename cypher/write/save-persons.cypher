// Adds the persons that are missing, and marks all.
// $persons list required: keys
UNWIND $persons AS key
MERGE (p:Person {key: key})
SET p:Fact:Touched
