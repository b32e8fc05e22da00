-- Which officials of a party took part in most held meetings in a period?
-- $of party required: country by ISO code, name or people, or an organisation by its short name
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, meetings, first, last, personKey, meeting, [articles], article, url, published, quote, start, end
WITH met AS (
  SELECT t.person, m.key, m.date
  FROM took_part_in t
  JOIN person p ON p.key = t.person
  JOIN meeting m ON m.key = t.meeting AND m.status = 'held'
  WHERE coalesce(t.side, p.party) = $of AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)),
active AS (
  SELECT person, count(*) AS meetings, min(date) AS first, max(date) AS last, min(coalesce(date, '9999') || ' ' || key) AS earliest
  FROM met GROUP BY person)
SELECT p.name AS person, a.meetings, a.first, a.last, p.key AS personKey, f.fact AS meeting,
  (SELECT json_group_array(DISTINCT e.article ORDER BY e.article) FROM met JOIN evidence e ON e.fact = met.key WHERE met.person = a.person) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM active a
JOIN person p ON p.key = a.person
JOIN proof f ON f.fact = substr(a.earliest, instr(a.earliest, ' ') + 1)
ORDER BY a.meetings DESC, p.name, p.key
LIMIT $limit OFFSET $skip
