// Which persons and meetings are behind the claims of these articles?
// $articles list required: article ids
// columns: id, key
UNWIND $articles AS article
MATCH (c:Claim {article: article})
WHERE c.key IS NOT NULL
RETURN c.id AS id, c.key AS key
