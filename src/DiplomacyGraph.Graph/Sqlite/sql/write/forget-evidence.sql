-- Removes the evidence of articles, and marks what it proved.
-- $leaving list required: article ids, known or not
UPDATE fact SET touched = 1
WHERE key IN (SELECT fact FROM evidence WHERE article IN (SELECT value FROM json_each($leaving)));
DELETE FROM evidence WHERE article IN (SELECT value FROM json_each($leaving));
DELETE FROM concerns WHERE article IN (SELECT value FROM json_each($leaving))
