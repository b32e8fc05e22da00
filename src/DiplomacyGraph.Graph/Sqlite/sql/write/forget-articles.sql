-- Removes articles; their evidence and claims are gone already.
-- $gone list required: article ids, known or not
DELETE FROM article WHERE id IN (SELECT value FROM json_each($gone))
