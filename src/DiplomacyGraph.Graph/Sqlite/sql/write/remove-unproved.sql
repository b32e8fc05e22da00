-- Removes the marked facts that no evidence proves any more.
DELETE FROM fact
WHERE touched = 1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.fact = fact.key)
