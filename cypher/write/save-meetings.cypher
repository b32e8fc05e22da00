// Adds the meetings that are missing, and marks all.
// $meetings list required: keys
UNWIND $meetings AS key
MERGE (m:Meeting {key: key})
SET m:Fact:Touched
