-- Adds the meetings that are missing, and marks all.
-- $meetings list required: keys
INSERT INTO fact (key, label, touched)
SELECT value, 'meeting', 1 FROM json_each($meetings) WHERE true
ON CONFLICT (key) DO UPDATE SET touched = 1;
INSERT INTO meeting (key)
SELECT value FROM json_each($meetings) WHERE true
ON CONFLICT (key) DO NOTHING
