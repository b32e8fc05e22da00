-- Which persons and meetings are behind the claims of these articles?
-- $articles list required: article ids
-- columns: id, key
SELECT id, key FROM claim
WHERE key IS NOT NULL AND article IN (SELECT value FROM json_each($articles))
