-- Which offices did a person hold, first and last seen when? A bare officer holds none; an office only ever called former or coming was not seen.
-- $person name required: words of a name, in any order, accents and case ignored, or the key of a person
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: person, kind, of, title, firstSeen, lastSeen, personKey, tenure, [articles], article, url, published, quote, start, end
SELECT p.name AS person, t.kind, t.of, t.title, t.first_seen AS firstSeen, t.last_seen AS lastSeen,
  p.key AS personKey, t.key AS tenure,
  (SELECT json_group_array(DISTINCT c.article ORDER BY c.article) FROM evidence c WHERE c.fact = t.key AND c.status IN ('current', 'acting') AND c.retracted IS NULL) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM tenure t
JOIN person p ON p.key = t.person
JOIN proof f ON f.fact = t.key
WHERE (p.key = $person ->> 0 OR EXISTS (
    SELECT 1 FROM json_each(p.plain_names) name WHERE NOT EXISTS (
      SELECT 1 FROM json_each($person) word WHERE instr(' ' || name.value || ' ', ' ' || word.value || ' ') = 0)))
  AND t.kind <> 'military_officer' AND EXISTS (SELECT 1 FROM evidence c WHERE c.fact = t.key AND c.status IN ('current', 'acting') AND c.retracted IS NULL)
ORDER BY p.name, t.first_seen IS NULL, t.first_seen, t.kind, t.key
LIMIT $limit OFFSET $skip
