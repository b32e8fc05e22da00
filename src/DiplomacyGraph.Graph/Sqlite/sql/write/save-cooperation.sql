-- Adds the statements on cooperation that are missing, and marks all.
-- $cooperation list required: maps of key, topic, modality
INSERT INTO fact (key, label, touched)
SELECT value ->> 'key', 'cooperation', 1 FROM json_each($cooperation) WHERE true
ON CONFLICT (key) DO UPDATE SET touched = 1;
INSERT INTO cooperation (key, topic, modality)
SELECT value ->> 'key', value ->> 'topic', value ->> 'modality'
FROM json_each($cooperation)
WHERE true
ON CONFLICT (key) DO NOTHING
