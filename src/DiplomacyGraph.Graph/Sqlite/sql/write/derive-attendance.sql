-- Ties each marked meeting to the parties that attended it; its host is a column of it.
DELETE FROM attended
WHERE meeting IN (SELECT key FROM fact WHERE touched = 1 AND label = 'meeting');
INSERT INTO attended (party, meeting)
SELECT p.value, m.key
FROM fact f JOIN meeting m ON m.key = f.key, json_each(m.parties) p
WHERE f.touched = 1 AND f.label = 'meeting'
