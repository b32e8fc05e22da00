-- Which persons have this key, or a name with all these words?
-- $key text required: a key, or the name itself
-- $words list required: words in small letters without accents
-- columns: key, name, party, full (whether a name of the person has no other words)
SELECT key, name, party, max(full) AS full
FROM (
    SELECT p.key, p.name, p.party,
        p.key = $key OR length(n.value) - length(replace(n.value, ' ', '')) + 1 = json_array_length($words) AS full
    FROM person p, json_each(p.plain_names) n
    WHERE p.key = $key OR (json_array_length($words) > 0 AND NOT EXISTS (
        SELECT 1 FROM json_each($words) w WHERE instr(' ' || n.value || ' ', ' ' || w.value || ' ') = 0)))
GROUP BY key, name, party
ORDER BY key
