// Which articles have this url or id?
// $urlOrId text required: the address or the id
// columns: id
MATCH (a:Article)
WHERE a.id = $urlOrId OR a.url = $urlOrId
RETURN a.id AS id
ORDER BY id
