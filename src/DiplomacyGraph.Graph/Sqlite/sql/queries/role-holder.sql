-- Who held an office, of a party, on a day? An article proves only its own day: sure says whether one is of the day itself (seen) or some are of before and after (between).
-- $kind text: kind of office, such as chief_of_defence; any by default
-- $of party: country by ISO code, name or people, or an organisation by its short name; any by default
-- $on date: a day (ISO) between the first and the last article that gives the office as held; any by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, kind, of, title, firstSeen, lastSeen, sure, personKey, tenure, [articles], article, url, published, quote, start, end
SELECT p.name AS person, t.kind, t.of, t.title, t.first_seen AS firstSeen, t.last_seen AS lastSeen,
  CASE WHEN $on IS NULL OR EXISTS (SELECT 1 FROM evidence c JOIN article a ON a.id = c.article
    WHERE c.fact = t.key AND c.status IN ('current', 'acting') AND c.retracted IS NULL AND a.first_day <= $on AND a.last_day >= $on) THEN 'seen' ELSE 'between' END AS sure,
  p.key AS personKey, t.key AS tenure,
  (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = t.key AND c.status IN ('current', 'acting') AND c.retracted IS NULL) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM tenure t
JOIN person p ON p.key = t.person
JOIN proof f ON f.fact = t.key
WHERE ($kind IS NULL OR t.kind = $kind) AND ($of IS NULL OR t.of = $of)
  AND EXISTS (SELECT 1 FROM evidence c WHERE c.fact = t.key AND c.status IN ('current', 'acting') AND c.retracted IS NULL)
  AND ($on IS NULL OR (t.first_day <= $on AND t.last_day >= $on))
ORDER BY t.of IS NULL, t.of, t.kind, t.first_seen IS NULL, t.first_seen, p.name, t.key
LIMIT $limit OFFSET $skip
