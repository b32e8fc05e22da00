-- Ties to each marked meeting the reports whose date or place was not kept.
-- $conflicts list required: maps of evidence, meeting, field, value, why
DELETE FROM contradicts
WHERE meeting IN (SELECT key FROM fact WHERE touched = 1 AND label = 'meeting');
INSERT INTO contradicts (evidence, meeting, field, value, why)
SELECT value ->> 'evidence', value ->> 'meeting', value ->> 'field', value ->> 'value', value ->> 'why'
FROM json_each($conflicts)
