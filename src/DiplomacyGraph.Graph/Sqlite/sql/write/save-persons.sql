-- Adds the persons that are missing, and marks all.
-- $persons list required: keys
INSERT INTO fact (key, label, touched)
SELECT value, 'person', 1 FROM json_each($persons) WHERE true
ON CONFLICT (key) DO UPDATE SET touched = 1;
INSERT INTO person (key)
SELECT value FROM json_each($persons) WHERE true
ON CONFLICT (key) DO NOTHING
