-- What are the facts of these articles, whole?
-- $articles list required: article ids
-- columns: facts
SELECT facts FROM reading
WHERE article IN (SELECT value FROM json_each($articles))
ORDER BY article
