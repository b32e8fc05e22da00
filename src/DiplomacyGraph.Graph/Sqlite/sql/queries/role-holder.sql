-- Who held an office, of a party, on a day?
-- $kind text: kind of office, such as chief_of_defence; any by default
-- $party text: ISO code of a country, or short name of an organisation; any by default
-- $on date: a day (ISO) between the first and the last report; any by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, kind, party, title, firstSeen, lastSeen, tenure, articles, article, url, published, quote, start, end
SELECT p.name AS person, t.kind, t.party, t.title, t.first_seen AS firstSeen, t.last_seen AS lastSeen, t.key AS tenure,
  (SELECT count(DISTINCT article) FROM role_claim c WHERE c.tenure = t.key) AS articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM tenure t
JOIN person p ON p.key = t.person
JOIN first_evidence f ON f.fact_key = t.key
WHERE ($kind IS NULL OR t.kind = $kind) AND ($party IS NULL OR t.party = $party)
  AND ($on IS NULL OR (t.first_seen <= $on AND t.last_seen >= $on))
ORDER BY t.party IS NULL, t.party, t.kind, t.first_seen IS NULL, t.first_seen, p.name, t.key
LIMIT $limit OFFSET $skip;
