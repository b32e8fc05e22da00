-- What do these articles claim, and what is decided about it?
-- $articles list required: article ids
-- columns: id, kind, content, key, because, undecided
SELECT id, kind, content, key, because, undecided FROM claim
WHERE article IN (SELECT value FROM json_each($articles))
ORDER BY id
