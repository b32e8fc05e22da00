-- Removes the claims of articles, the blocks in which no other claim stands, and the facts kept whole.
-- $leaving list required: article ids, known or not
DELETE FROM claim WHERE article IN (SELECT value FROM json_each($leaving));
DELETE FROM reading WHERE article IN (SELECT value FROM json_each($leaving))
