-- Whom of other parties did a person meet, how often, first and last when?
-- $person text required: a name as any article has it, or the key of a person
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: counterpart, party, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
WITH met AS (
  SELECT b.person, max(b.side) AS side, count(DISTINCT m.key) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date,
    min(coalesce(m.date, '9999') || m.key) AS earliest
  FROM participant a
  JOIN participant b ON b.meeting = a.meeting AND b.side <> a.side
  JOIN meeting m ON m.key = a.meeting
  WHERE m.status = 'held' AND a.person IN (SELECT person FROM person_claim WHERE person = $person OR lower(name) = lower($person) UNION SELECT person FROM alias_claim WHERE lower(alias) = lower($person))
  GROUP BY b.person)
SELECT p.name AS counterpart, met.side AS party, met.meetings, met.first_date AS firstDate, met.last_date AS lastDate, m.key AS meeting, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM met
JOIN person p ON p.key = met.person
JOIN meeting m ON met.earliest = coalesce(m.date, '9999') || m.key
JOIN first_evidence f ON f.fact_key = m.key
ORDER BY met.meetings DESC, p.name, p.key
LIMIT $limit OFFSET $skip;
