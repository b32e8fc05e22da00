-- Which persons, offices, meetings and statements does an article tell of, and under which handle?
-- $article text required: id or address of the article
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: what, mention, fact, caption, rule, article, url, published, quote, start, end
SELECT f.label AS what, e.mention, f.key AS fact, coalesce(p.caption, t.caption, m.caption, c.caption) AS caption, e.rule,
  s.id AS article, s.url, s.published, e.quote, e.start, e."end"
FROM article s
JOIN evidence e ON e.article = s.id AND e.mention IS NOT NULL
JOIN fact f ON f.key = e.fact
LEFT JOIN person p ON p.key = f.key
LEFT JOIN tenure t ON t.key = f.key
LEFT JOIN meeting m ON m.key = f.key
LEFT JOIN cooperation c ON c.key = f.key
WHERE s.id = $article OR s.url = $article
ORDER BY e.start, e."end", e.mention
LIMIT $limit OFFSET $skip
