-- Removes articles with their evidence, and marks what that evidence proved.
-- $ids list required: article ids, known or not
UPDATE fact SET touched = 1
WHERE key IN (SELECT fact FROM evidence WHERE article IN (SELECT value FROM json_each($ids)));
DELETE FROM evidence WHERE article IN (SELECT value FROM json_each($ids));
DELETE FROM article WHERE id IN (SELECT value FROM json_each($ids))
