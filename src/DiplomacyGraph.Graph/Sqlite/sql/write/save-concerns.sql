-- Ties each article to the parties that it speaks of.
-- $concerns list required: maps of article, party
INSERT INTO concerns (article, party)
SELECT value ->> 'article', value ->> 'party' FROM json_each($concerns)
