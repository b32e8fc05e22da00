-- Ties each article to the one that it repeats, or to none.
-- $copies list required: maps of article, to
DELETE FROM copy_of WHERE article IN (SELECT value ->> 'article' FROM json_each($copies));
INSERT INTO copy_of (article, original)
SELECT value ->> 'article', value ->> 'to' FROM json_each($copies) WHERE value ->> 'to' IS NOT NULL
