-- Adds the topics that are missing.
-- $topics list required: codes
INSERT INTO topic (code, caption)
SELECT value, replace(value, '_', ' ')
FROM json_each($topics)
WHERE true
ON CONFLICT (code) DO NOTHING
