// What do these articles claim, and what is decided about it?
// $articles list required: article ids
// columns: id, kind, content, key, because, undecided
UNWIND $articles AS article
MATCH (c:Claim {article: article})
RETURN c.id AS id, c.kind AS kind, c.content AS content, c.key AS key, c.because AS because, c.undecided AS undecided
ORDER BY id
