-- What happened between two parties, meetings and statements in order of time?
-- $a text required: ISO code of a country, or short name of an organisation
-- $b text required: the other party
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, what, detail, who, fact, articles, article, url, published, quote, start, end
WITH line AS (
  SELECT m.date, m.date_from, m.date_to, 'meeting' AS what, m.status || ' ' || m.mode || coalesce(' in ' || m.place, '') AS detail,
    (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM participant t JOIN person p ON p.key = t.person WHERE t.meeting = m.key ORDER BY p.name, p.key)) AS who,
    m.key AS fact, m.articles
  FROM meeting m
  WHERE m.key IN (SELECT meeting FROM meeting_party_claim WHERE party = $a) AND m.key IN (SELECT meeting FROM meeting_party_claim WHERE party = $b)
  UNION ALL
  SELECT c.date, c.date_from, c.date_to, 'cooperation', c.modality || ' ' || c.topic, coalesce(p.name, c.by_parties), c.key, c.articles
  FROM cooperation c
  LEFT JOIN person p ON p.key = c.speaker
  WHERE (c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $a AND side = 'by') AND c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $b))
    OR (c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $b AND side = 'by') AND c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $a)))
SELECT line.date, line.what, line.detail, line.who, line.fact, line.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM line
JOIN first_evidence f ON f.fact_key = line.fact
WHERE ($from IS NULL OR line.date_to >= $from) AND ($to IS NULL OR line.date_from <= $to)
ORDER BY line.date IS NULL, line.date, line.what DESC, line.detail, line.fact
LIMIT $limit OFFSET $skip;
