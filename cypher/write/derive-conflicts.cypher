// Ties to each marked meeting the reports whose date or place was not kept.
// $conflicts list required: maps of evidence, meeting, field, value, why
CALL () {
  MATCH (m:Meeting:Touched)<-[old:CONTRADICTS]-(:Evidence)
  USING SCAN m:Touched
  DELETE old
}
UNWIND $conflicts AS row
MATCH (e:Evidence {key: row.evidence})
MATCH (m:Meeting {key: row.meeting})
CREATE (e)-[:CONTRADICTS {field: row.field, value: row.value, why: row.why}]->(m)
