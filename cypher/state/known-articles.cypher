// Which articles are in the graph, with which content and read by which extractor?
// columns: id, hash, extractor
MATCH (a:Article)
RETURN a.id AS id, a.hash AS hash, a.extractor AS extractor
ORDER BY id
