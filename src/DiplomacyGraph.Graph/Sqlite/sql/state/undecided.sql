-- Which claims may be the same as others, and nobody knows?
-- columns: id, kind, content, key, because, undecided
SELECT id, kind, content, key, because, undecided FROM claim WHERE undecided IS NOT NULL ORDER BY id
