-- What did each side say of a meeting, whom did it name, and what did it leave out that others told? The side of an article is the country of its publisher, else the publisher.
-- $meeting text required: key of the meeting
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: side, [statuses], [dates], [places], [named], [leftOut], [said], [unsaid], [articles], article, url, published, quote, start, end
WITH told AS (
  SELECT coalesce(s.side, s.publisher, s.id) AS side, e.key, e.article, e.status, e.date, e.place, row_number() OVER (
    PARTITION BY coalesce(s.side, s.publisher, s.id) ORDER BY coalesce(s.first_day, '9999'), s.id, e.start) AS place_in_line
  FROM meeting m JOIN evidence e ON e.fact = m.key AND e.mention IS NOT NULL JOIN article s ON s.id = e.article
  WHERE m.key = $meeting),
named AS (SELECT DISTINCT told.side, p.name FROM told JOIN names n ON n.evidence = told.key JOIN person p ON p.key = n.person),
said AS (
  SELECT DISTINCT told.side, c.caption FROM told
  JOIN evidence e ON e.article = told.article JOIN cooperation c ON c.key = e.fact AND c.meeting = $meeting)
SELECT t.side,
  (SELECT json_group_array(DISTINCT status ORDER BY status) FROM told WHERE side = t.side) AS statuses,
  (SELECT json_group_array(DISTINCT date ORDER BY date) FROM told WHERE side = t.side AND date IS NOT NULL) AS dates,
  (SELECT json_group_array(DISTINCT place ORDER BY place) FROM told WHERE side = t.side AND place IS NOT NULL) AS places,
  (SELECT json_group_array(name ORDER BY name) FROM named WHERE side = t.side) AS named,
  (SELECT json_group_array(DISTINCT p.name ORDER BY p.name) FROM took_part_in x JOIN person p ON p.key = x.person
    WHERE x.meeting = $meeting AND p.name NOT IN (SELECT name FROM named WHERE side = t.side)) AS leftOut,
  (SELECT json_group_array(caption ORDER BY caption) FROM said WHERE side = t.side) AS said,
  (SELECT json_group_array(DISTINCT c.caption ORDER BY c.caption) FROM cooperation c
    WHERE c.meeting = $meeting AND c.caption NOT IN (SELECT caption FROM said WHERE side = t.side)) AS unsaid,
  (SELECT json_group_array(DISTINCT article ORDER BY article) FROM told WHERE side = t.side) AS articles,
  s.id AS article, s.url, s.published, e.quote, e.start, e."end"
FROM told t
JOIN evidence e ON e.key = t.key
JOIN article s ON s.id = t.article
WHERE t.place_in_line = 1
ORDER BY t.side
LIMIT $limit OFFSET $skip
