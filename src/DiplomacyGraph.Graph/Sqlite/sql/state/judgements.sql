-- What did humans decide of two persons?
-- columns: key, same, note, a, b (lines of article, slash, name)
SELECT key, same, note, a, b FROM judgement ORDER BY key
