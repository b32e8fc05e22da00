-- Which meetings of any status did a person have, and whom of other parties did it bring together with them?
-- $person name required: words of a name, in any order, accents and case ignored, or the key of a person
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, status, mode, place, host, [parties], person, [counterparts], personKey, [counterpartKeys], meeting, [articles], article, url, published, quote, start, end
SELECT m.date, m.status, m.mode, m.place, m.host, m.parties, p.name AS person,
  (SELECT json_group_array(q.name ORDER BY q.name, q.key) FROM took_part_in y JOIN person q ON q.key = y.person
    WHERE y.meeting = m.key AND coalesce(y.side, q.party) <> coalesce(x.side, p.party)) AS counterparts,
  p.key AS personKey,
  (SELECT json_group_array(q.key ORDER BY q.name, q.key) FROM took_part_in y JOIN person q ON q.key = y.person
    WHERE y.meeting = m.key AND coalesce(y.side, q.party) <> coalesce(x.side, p.party)) AS counterpartKeys,
  m.key AS meeting, (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = m.key) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM person p
JOIN took_part_in x ON x.person = p.key
JOIN meeting m ON m.key = x.meeting
JOIN proof f ON f.fact = m.key
WHERE (p.key = $person ->> 0 OR EXISTS (
    SELECT 1 FROM json_each(p.plain_names) name WHERE NOT EXISTS (
      SELECT 1 FROM json_each($person) word WHERE instr(' ' || name.value || ' ', ' ' || word.value || ' ') = 0)))
  AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)
ORDER BY m.date IS NULL, m.date, m.key, p.key
LIMIT $limit OFFSET $skip
