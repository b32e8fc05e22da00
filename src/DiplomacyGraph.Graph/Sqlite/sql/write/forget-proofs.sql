-- Removes the evidence of articles that are written again, and marks what it proved.
-- $again list required: article ids
UPDATE fact SET touched = 1
WHERE key IN (SELECT fact FROM evidence WHERE article IN (SELECT value FROM json_each($again)));
DELETE FROM evidence WHERE article IN (SELECT value FROM json_each($again));
DELETE FROM concerns WHERE article IN (SELECT value FROM json_each($again))
