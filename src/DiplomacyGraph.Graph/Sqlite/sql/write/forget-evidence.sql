-- Removes the evidence of articles, and marks what it proved.
-- $ids list required: article ids, known or not
UPDATE fact SET touched = 1
WHERE key IN (SELECT fact FROM evidence WHERE article IN (SELECT value FROM json_each($ids)));
DELETE FROM evidence WHERE article IN (SELECT value FROM json_each($ids));
DELETE FROM concerns WHERE article IN (SELECT value FROM json_each($ids))
