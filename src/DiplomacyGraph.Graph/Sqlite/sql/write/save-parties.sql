-- Adds the countries and organisations that are missing.
-- $parties list required: maps of code, label (Country or Organisation), name
INSERT INTO party (code, label, name, caption)
SELECT value ->> 'code', value ->> 'label', value ->> 'name', value ->> 'name'
FROM json_each($parties)
WHERE true
ON CONFLICT (code) DO NOTHING
