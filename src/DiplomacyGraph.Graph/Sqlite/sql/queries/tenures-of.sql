-- Which offices did a person hold, first and last seen when?
-- $person text required: a name as any article has it, or the key of a person
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, kind, party, title, firstSeen, lastSeen, tenure, articles, article, url, published, quote, start, end
SELECT p.name AS person, t.kind, t.party, t.title, t.first_seen AS firstSeen, t.last_seen AS lastSeen, t.key AS tenure,
  (SELECT count(DISTINCT article) FROM role_claim c WHERE c.tenure = t.key) AS articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM tenure t
JOIN person p ON p.key = t.person
JOIN first_evidence f ON f.fact_key = t.key
WHERE p.key IN (SELECT person FROM person_claim WHERE person = $person OR lower(name) = lower($person) UNION SELECT person FROM alias_claim WHERE lower(alias) = lower($person))
ORDER BY t.party IS NULL, t.party, t.kind, t.first_seen IS NULL, t.first_seen, p.name, t.key
LIMIT $limit OFFSET $skip;
