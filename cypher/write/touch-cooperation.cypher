// Marks the statements made at a marked meeting: they have their date from it.
MATCH (:Meeting:Touched)<-[:STATED_AT]-(c:Cooperation)
SET c:Touched
