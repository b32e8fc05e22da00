// Which of these articles are in the graph already?
// $ids list required: article ids
// columns: id, hash, extractor
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.hash AS hash, a.extractor AS extractor
ORDER BY id
