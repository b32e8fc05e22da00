-- Records what a human decided of two persons.
-- $judgements list required: maps of key, same, note, a, b, caption
INSERT INTO judgement (key, same, note, a, b, caption)
SELECT value ->> 'key', value ->> 'same', value ->> 'note', value ->> 'a', value ->> 'b', value ->> 'caption'
FROM json_each($judgements)
WHERE true
ON CONFLICT (key) DO UPDATE SET same = excluded.same, note = excluded.note, a = excluded.a, b = excluded.b, caption = excluded.caption
