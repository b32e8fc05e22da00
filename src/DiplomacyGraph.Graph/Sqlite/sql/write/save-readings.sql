-- Keeps the facts of articles whole.
-- $readings list required: maps of article, facts
INSERT INTO reading (article, facts)
SELECT value ->> 'article', value ->> 'facts' FROM json_each($readings)
