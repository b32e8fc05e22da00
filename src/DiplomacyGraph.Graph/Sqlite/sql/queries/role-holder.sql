-- Who held an office, of a party, on a day?
-- $kind text: kind of office, such as chief_of_defence; any by default
-- $party text: ISO code of a country, or short name of an organisation; any by default
-- $on date: a day (ISO) between the first and the last article that gives the office as held; any by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, kind, party, title, firstSeen, lastSeen, tenure, articles, article, url, published, quote, start, end
SELECT p.name AS person, t.kind, t.of AS party, t.title, t.first_day AS firstSeen, t.last_day AS lastSeen,
  t.key AS tenure, f.articles, f.article, f.url, f.published, f.quote, f.start, f."end"
FROM tenure t
JOIN person p ON p.key = t.person
JOIN proof f ON f.fact = t.key
WHERE ($kind IS NULL OR t.kind = $kind) AND ($party IS NULL OR t.of = $party)
  AND ($on IS NULL OR (t.first_day <= $on AND t.last_day >= $on))
ORDER BY t.of IS NULL, t.of, t.kind, t.first_day IS NULL, t.first_day, p.name, t.key
LIMIT $limit OFFSET $skip
