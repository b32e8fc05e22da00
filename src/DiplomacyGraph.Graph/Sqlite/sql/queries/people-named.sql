-- Which people have a name that contains these words?
-- $name text required: part of a name or alias, case ignored
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, key, offices, articles, article, url, published, quote, start, end
SELECT p.name AS person, p.key,
  (SELECT group_concat(office, '; ') FROM (SELECT t.kind || coalesce(' of ' || t.party, '') AS office FROM tenure t WHERE t.person = p.key ORDER BY office)) AS offices,
  (SELECT count(*) FROM person_claim c WHERE c.person = p.key) AS articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM person p
JOIN first_evidence f ON f.fact_key = p.key
WHERE instr(lower(p.name), lower($name)) > 0
  OR EXISTS (SELECT 1 FROM alias_claim a WHERE a.person = p.key AND instr(lower(a.alias), lower($name)) > 0)
ORDER BY p.name, p.key
LIMIT $limit OFFSET $skip;
