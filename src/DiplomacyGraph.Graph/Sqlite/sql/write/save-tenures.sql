-- Adds the tenures that are missing, a person in a post, and marks all.
-- $tenures list required: maps of key, person, role
INSERT INTO fact (key, label, touched)
SELECT value ->> 'key', 'tenure', 1 FROM json_each($tenures) WHERE true
ON CONFLICT (key) DO UPDATE SET touched = 1;
INSERT INTO tenure (key, person, role, kind, of)
SELECT value ->> 'key', value ->> 'person', role.key, role.kind, role.of
FROM json_each($tenures) JOIN role ON role.key = value ->> 'role'
WHERE true
ON CONFLICT (key) DO NOTHING
