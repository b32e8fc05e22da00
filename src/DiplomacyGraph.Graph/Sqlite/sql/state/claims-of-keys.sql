-- Which claims turned out to be these persons or meetings?
-- $keys list required: keys
-- columns: id, kind, content, key, because, undecided
SELECT id, kind, content, key, because, undecided FROM claim
WHERE key IN (SELECT value FROM json_each($keys))
ORDER BY id
