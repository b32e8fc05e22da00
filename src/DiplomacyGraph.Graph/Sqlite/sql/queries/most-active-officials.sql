-- Which officials of a party took part in most held meetings in a period?
-- $party text required: ISO code of a country, or short name of an organisation
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
WITH active AS (
  SELECT t.person, count(*) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date, min(coalesce(m.date, '9999') || ' ' || m.key) AS earliest
  FROM took_part_in t
  JOIN meeting m ON m.key = t.meeting AND m.status = 'held'
  WHERE t.side = $party AND ($from IS NULL OR m.last_day >= $from) AND ($to IS NULL OR m.first_day <= $to)
  GROUP BY t.person)
SELECT p.name AS person, a.meetings, a.first_date AS firstDate, a.last_date AS lastDate, f.fact AS meeting, f.article, f.url, f.published, f.quote, f.start, f."end"
FROM active a
JOIN person p ON p.key = a.person
JOIN proof f ON f.fact = substr(a.earliest, instr(a.earliest, ' ') + 1)
ORDER BY a.meetings DESC, p.name, p.key
LIMIT $limit OFFSET $skip
