-- Marks the statements made at a marked meeting: they have their date from it.
UPDATE fact SET touched = 1
WHERE key IN (SELECT c.key FROM cooperation c JOIN fact m ON m.key = c.meeting WHERE m.touched = 1)
