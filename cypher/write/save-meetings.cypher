// Sets what is kept of meetings, adds those that are missing, and marks all.
// $meetings list required: maps of key, status, mode, date, firstDay, lastDay, place, host, parties, caption
UNWIND $meetings AS row
MERGE (m:Meeting {key: row.key})
SET m = row, m.firstDay = date(row.firstDay), m.lastDay = date(row.lastDay), m:Fact:Touched
