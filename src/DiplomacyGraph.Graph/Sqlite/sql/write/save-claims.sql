-- Adds claims.
-- $claims list required: maps of id, article, kind, content, key, because, undecided
INSERT INTO claim (id, article, kind, content, key, because, undecided)
SELECT value ->> 'id', value ->> 'article', value ->> 'kind', value ->> 'content', value ->> 'key', value ->> 'because', value ->> 'undecided'
FROM json_each($claims)
