-- Whom of other parties did a person meet, how often, first and last when?
-- $person name required: words of a name, in any order, accents and case ignored, or the key of a person
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: counterpart, party, meetings, first, last, counterpartKey, meeting, [articles], article, url, published, quote, start, end
WITH met AS (
  SELECT DISTINCT y.person, m.key, m.date
  FROM person p
  JOIN took_part_in x ON x.person = p.key
  JOIN meeting m ON m.key = x.meeting AND m.status = 'held'
  JOIN took_part_in y ON y.meeting = m.key
  JOIN person q ON q.key = y.person AND coalesce(x.side, p.party) <> coalesce(y.side, q.party)
  WHERE (p.key = $person ->> 0 OR EXISTS (
    SELECT 1 FROM json_each(p.plain_names) name WHERE NOT EXISTS (
      SELECT 1 FROM json_each($person) word WHERE instr(' ' || name.value || ' ', ' ' || word.value || ' ') = 0)))),
counterpart AS (
  SELECT person, count(*) AS meetings, min(date) AS first, max(date) AS last, min(coalesce(date, '9999') || ' ' || key) AS earliest
  FROM met GROUP BY person)
SELECT q.name AS counterpart, q.party, c.meetings, c.first, c.last, q.key AS counterpartKey, f.fact AS meeting,
  (SELECT json_group_array(DISTINCT e.article ORDER BY e.article) FROM met JOIN evidence e ON e.fact = met.key WHERE met.person = c.person) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM counterpart c
JOIN person q ON q.key = c.person
JOIN proof f ON f.fact = substr(c.earliest, instr(c.earliest, ' ') + 1)
ORDER BY c.meetings DESC, q.name, q.key
LIMIT $limit OFFSET $skip
