-- What did two parties state to each other, by year and topic?
-- $a text required: ISO code of a country, or short name of an organisation
-- $b text required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: year, topic, statements, cooperation, articles, article, url, published, quote, start, end
WITH stated_topic AS (
  SELECT coalesce(substr(c.date, 1, 4), 'unknown') AS year, c.topic, count(*) AS statements, sum(f.articles) AS articles,
    min(coalesce(c.date, '9999') || ' ' || c.key) AS earliest
  FROM cooperation c
  JOIN fact f ON f.key = c.key
  WHERE $a <> $b
    AND $a IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND $b IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))
    AND EXISTS (SELECT 1 FROM json_each(c.stated_by) WHERE value IN ($a, $b))
    AND ($from IS NULL OR c.last_day >= $from) AND ($to IS NULL OR c.first_day <= $to)
  GROUP BY 1, 2)
SELECT t.year, t.topic, t.statements, f.fact AS cooperation, t.articles, f.article, f.url, f.published, f.quote, f.start, f."end"
FROM stated_topic t
JOIN proof f ON f.fact = substr(t.earliest, instr(t.earliest, ' ') + 1)
ORDER BY t.year, t.topic
LIMIT $limit OFFSET $skip
