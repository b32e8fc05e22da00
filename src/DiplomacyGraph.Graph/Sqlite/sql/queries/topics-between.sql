-- What did two parties state to each other, by year and topic?
-- $a text required: ISO code of a country, or short name of an organisation
-- $b text required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: year, topic, statements, cooperation, articles, article, url, published, quote, start, end
WITH stated AS (
  SELECT c.key, c.topic, coalesce(substr(c.date, 1, 4), 'unknown') AS year, c.date, c.articles,
    row_number() OVER (PARTITION BY substr(c.date, 1, 4), c.topic ORDER BY coalesce(c.date, '9999'), c.key) AS place,
    count(*) OVER (PARTITION BY substr(c.date, 1, 4), c.topic) AS statements,
    sum(c.articles) OVER (PARTITION BY substr(c.date, 1, 4), c.topic) AS reports
  FROM cooperation c
  WHERE ((c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $a AND side = 'by')
      AND c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $b))
    OR (c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $b AND side = 'by')
      AND c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $a)))
    AND ($from IS NULL OR c.date_to >= $from) AND ($to IS NULL OR c.date_from <= $to))
SELECT s.year, s.topic, s.statements, s.key AS cooperation, s.reports AS articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM stated s
JOIN first_evidence f ON f.fact_key = s.key
WHERE s.place = 1
ORDER BY s.year, s.topic
LIMIT $limit OFFSET $skip;
