-- Puts claims into blocks.
-- $blocks list required: maps of name, claim
INSERT INTO block (name, claim)
SELECT value ->> 'name', value ->> 'claim' FROM json_each($blocks)
