-- What did two parties state to each other, by year and topic?
-- $a party required: country by ISO code, name or people, or an organisation by its short name
-- $b party required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: year, topic, statements, cooperation, [articles], article, url, published, quote, start, end
WITH said AS (
  SELECT c.key, coalesce(substr(c.date, 1, 4), 'unknown') AS year, c.topic, coalesce(c.date, '9999') || ' ' || c.key AS place
  FROM cooperation c
  WHERE $a <> $b
    AND $a IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND $b IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND EXISTS (SELECT 1 FROM json_each(c.stated_by) WHERE value IN ($a, $b))
    AND ($from IS NULL OR c.last_day >= $from) AND ($to IS NULL OR c.first_day <= $to)),
topics AS (SELECT year, topic, count(*) AS statements, min(place) AS earliest FROM said GROUP BY year, topic)
SELECT t.year, t.topic, t.statements, f.fact AS cooperation,
  (SELECT json_group_array(DISTINCT e.article ORDER BY e.article) FROM said JOIN evidence e ON e.fact = said.key
    WHERE said.year = t.year AND said.topic = t.topic) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM topics t
JOIN proof f ON f.fact = substr(t.earliest, instr(t.earliest, ' ') + 1)
ORDER BY t.year, t.topic
LIMIT $limit OFFSET $skip
