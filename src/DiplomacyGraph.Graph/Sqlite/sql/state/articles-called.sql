-- Which articles have this url or id?
-- $urlOrId text required: the address or the id
-- columns: id
SELECT id FROM article WHERE id = $urlOrId OR url = $urlOrId ORDER BY id
