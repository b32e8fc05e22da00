-- Ties each article to the one that it corrects, or to none.
-- $corrections list required: maps of article, to
DELETE FROM corrects WHERE article IN (SELECT value ->> 'article' FROM json_each($corrections));
INSERT INTO corrects (article, corrected)
SELECT value ->> 'article', value ->> 'to' FROM json_each($corrections) WHERE value ->> 'to' IS NOT NULL
