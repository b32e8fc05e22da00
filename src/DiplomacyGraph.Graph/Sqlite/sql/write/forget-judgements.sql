-- Takes back what a human decided of two persons.
-- $judged list required: keys of judgements
DELETE FROM judgement WHERE key IN (SELECT value FROM json_each($judged))
