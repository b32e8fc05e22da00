// Which claims may be the same as others, and nobody knows?
// columns: id, kind, content, key, because, undecided
MATCH (c:Claim)
WHERE c.undecided IS NOT NULL
RETURN c.id AS id, c.kind AS kind, c.content AS content, c.key AS key, c.because AS because, c.undecided AS undecided
ORDER BY id
