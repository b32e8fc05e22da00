-- Whom does an article mean that gives an office without a name? The one holder known from articles of at most 365 days before or after; nobody where several are known.
-- $article text required: id or address of the article
-- $kind text required: kind of office, such as army_chief
-- $of party required: the party whose office it is
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, personKey, tenure, basis, [articles], article, url, published, quote, start, end
WITH asked AS (SELECT * FROM article WHERE id = $article OR url = $article),
known AS (
  SELECT t.person, t.key AS tenure, e.key AS evidence, e.article, row_number() OVER (ORDER BY s.first_day, s.id, e.start) AS place
  FROM asked
  JOIN tenure t ON t.kind = $kind AND t.of = $of
  JOIN evidence e ON e.fact = t.key AND e.status IN ('current', 'acting') AND e.retracted IS NULL
  JOIN article s ON s.id = e.article AND s.first_day >= date(asked.first_day, '-365 days') AND s.last_day <= date(asked.last_day, '+365 days'))
SELECT p.name AS person, p.key AS personKey, k.tenure, 'inferred' AS basis,
  (SELECT json_group_array(DISTINCT article ORDER BY article) FROM known) AS articles,
  s.id AS article, s.url, s.published, e.quote, e.start, e."end"
FROM known k
JOIN person p ON p.key = k.person
JOIN evidence e ON e.key = k.evidence
JOIN article s ON s.id = k.article
WHERE k.place = 1 AND (SELECT count(DISTINCT person) FROM known) = 1
ORDER BY p.name
LIMIT $limit OFFSET $skip
