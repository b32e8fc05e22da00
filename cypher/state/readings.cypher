// What are the facts of these articles, whole?
// $articles list required: article ids
// columns: facts
UNWIND $articles AS article
MATCH (r:Reading {article: article})
RETURN r.facts AS facts
ORDER BY r.article
