-- Which people have a name with all of these words?
-- $name name required: words of a name, in any order, accents and case ignored, or the key of a person
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, country, [offices], [names], personKey, [articles], article, url, published, quote, start, end
SELECT p.name AS person, p.party AS country,
  (SELECT json_group_array(r.caption ORDER BY r.caption) FROM tenure t JOIN role r ON r.key = t.role WHERE t.person = p.key) AS offices,
  p.names, p.key AS personKey, (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = p.key) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM person p
JOIN proof f ON f.fact = p.key
WHERE (p.key = $name ->> 0 OR EXISTS (
    SELECT 1 FROM json_each(p.plain_names) name WHERE NOT EXISTS (
      SELECT 1 FROM json_each($name) word WHERE instr(' ' || name.value || ' ', ' ' || word.value || ' ') = 0)))
ORDER BY p.name, p.key
LIMIT $limit OFFSET $skip
