-- Marks the quotes that give an office which a correction of their article takes back: it gives the person others, and not this one.
UPDATE evidence SET retracted = nullif(EXISTS (
    SELECT 1 FROM tenure t JOIN corrects c ON c.corrected = evidence.article
        JOIN evidence o ON o.article = c.article JOIN tenure other ON other.key = o.fact AND other.person = t.person
    WHERE t.key = evidence.fact
        AND NOT EXISTS (SELECT 1 FROM evidence again WHERE again.article = c.article AND again.fact = evidence.fact)), 0)
WHERE fact IN (SELECT key FROM fact WHERE touched = 1 AND label = 'tenure')
