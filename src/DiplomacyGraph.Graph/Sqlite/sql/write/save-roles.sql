-- Adds the posts that are missing: a kind of office of a party.
-- $roles list required: maps of key, kind, of, caption
INSERT INTO role (key, kind, of, caption)
SELECT value ->> 'key', value ->> 'kind', value ->> 'of', value ->> 'caption'
FROM json_each($roles)
WHERE true
ON CONFLICT (key) DO NOTHING
