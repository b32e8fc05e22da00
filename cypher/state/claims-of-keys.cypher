// Which claims turned out to be these persons or meetings?
// $keys list required: keys
// columns: id, kind, content, key, because, undecided
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.id AS id, c.kind AS kind, c.content AS content, c.key AS key, c.because AS because, c.undecided AS undecided
ORDER BY id
