-- Which chiefs of staff of two countries met in a period, in person or not?
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, place, host, mode, person, title, kind, party, counterpart, counterpartTitle, counterpartKind, counterpartParty, meeting, articles, article, url, published, quote, start, end
SELECT m.date, m.place, m.host, m.mode, p.name AS person, a.title, a.kind, a.side AS party,
  q.name AS counterpart, b.title AS counterpartTitle, b.kind AS counterpartKind, b.side AS counterpartParty, m.key AS meeting, m.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM participant a
JOIN participant b ON b.meeting = a.meeting AND a.side < b.side
JOIN meeting m ON m.key = a.meeting
JOIN person p ON p.key = a.person
JOIN person q ON q.key = b.person
JOIN first_evidence f ON f.fact_key = m.key
WHERE a.kind IN ('chief_of_defence', 'deputy_chief_of_defence', 'army_chief', 'navy_chief', 'air_chief', 'other_service_chief')
  AND b.kind IN ('chief_of_defence', 'deputy_chief_of_defence', 'army_chief', 'navy_chief', 'air_chief', 'other_service_chief')
  AND m.status = 'held' AND length(m.parties) - length(replace(m.parties, '+', '')) = 1
  AND ($from IS NULL OR m.date_to >= $from) AND ($to IS NULL OR m.date_from <= $to)
ORDER BY m.date IS NULL, m.date, m.parties, p.name, q.name, m.key
LIMIT $limit OFFSET $skip;
