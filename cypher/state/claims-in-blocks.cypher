// Which claims stand in any of these blocks?
// $blocks list required: names of blocks
// columns: id, kind, content, key, because, undecided
UNWIND $blocks AS block
MATCH (:Block {name: block})<-[:IN]-(c:Claim)
WITH DISTINCT c
RETURN c.id AS id, c.kind AS kind, c.content AS content, c.key AS key, c.because AS because, c.undecided AS undecided
ORDER BY id
