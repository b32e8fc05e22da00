-- Which officials of a party took part in most held meetings in a period?
-- $party text required: ISO code of a country, or short name of an organisation
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
WITH active AS (
  SELECT t.person, count(DISTINCT m.key) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date, min(coalesce(m.date, '9999') || m.key) AS earliest
  FROM participant t
  JOIN meeting m ON m.key = t.meeting
  WHERE t.side = $party AND m.status = 'held'
    AND ($from IS NULL OR m.date_to >= $from) AND ($to IS NULL OR m.date_from <= $to)
  GROUP BY t.person)
SELECT p.name AS person, active.meetings, active.first_date AS firstDate, active.last_date AS lastDate, m.key AS meeting, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM active
JOIN person p ON p.key = active.person
JOIN meeting m ON active.earliest = coalesce(m.date, '9999') || m.key
JOIN first_evidence f ON f.fact_key = m.key
ORDER BY active.meetings DESC, p.name, p.key
LIMIT $limit OFFSET $skip;
