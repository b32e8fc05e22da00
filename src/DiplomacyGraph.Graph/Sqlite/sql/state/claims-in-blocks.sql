-- Which claims stand in any of these blocks?
-- $blocks list required: names of blocks
-- columns: id, kind, content, key, because, undecided
SELECT id, kind, content, key, because, undecided FROM claim
WHERE id IN (SELECT b.claim FROM json_each($blocks) n JOIN block b ON b.name = n.value)
ORDER BY id
