// Marks the statements made at a marked meeting: they have their date from it.
MATCH (m:Meeting:Touched)<-[:STATED_AT]-(c:Cooperation)
USING SCAN m:Touched
SET c:Touched
