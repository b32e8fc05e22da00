-- Which meetings of any status did a person have?
-- $person name required: words of a name, in any order, accents and case ignored, or the key of a person
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, (SELECT group_concat(value, '+') FROM json_each(m.parties)) AS parties,
  (SELECT group_concat(p.name, '; ' ORDER BY p.name, p.key) FROM took_part_in t JOIN person p ON p.key = t.person WHERE t.meeting = m.key) AS persons,
  m.key AS meeting, f.articles, f.article, f.url, f.published, f.quote, f.start, f."end"
FROM meeting m
JOIN proof f ON f.fact = m.key
WHERE m.key IN (SELECT t.meeting FROM took_part_in t JOIN person q ON q.key = t.person WHERE (q.key = $person ->> 0 OR EXISTS (
    SELECT 1 FROM json_each(q.plain_names) name WHERE NOT EXISTS (
      SELECT 1 FROM json_each($person) word WHERE instr(' ' || name.value || ' ', ' ' || word.value || ' ') = 0))))
  AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)
ORDER BY m.date IS NULL, m.date, m.key
LIMIT $limit OFFSET $skip
