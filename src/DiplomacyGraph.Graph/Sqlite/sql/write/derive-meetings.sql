-- Sets what the articles together say of each marked meeting. Held beats cancelled beats planned; reports of that status come first,
-- a full date beats a partial one; else most articles, then longest, then first by code.
UPDATE meeting SET
    status = (
        SELECT status FROM evidence WHERE fact = meeting.key AND status IS NOT NULL
        ORDER BY CASE status WHEN 'held' THEN 0 WHEN 'cancelled' THEN 1 ELSE 2 END LIMIT 1)
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'meeting');
UPDATE meeting SET
    (date, first_day, last_day) = (
        SELECT date, first_day, last_day FROM evidence WHERE fact = meeting.key AND date IS NOT NULL
        GROUP BY status = meeting.status, date
        ORDER BY status = meeting.status DESC, length(date) DESC, count(DISTINCT article) DESC, date LIMIT 1),
    place = (
        SELECT place FROM evidence WHERE fact = meeting.key AND place IS NOT NULL
        GROUP BY status = meeting.status, place
        ORDER BY status = meeting.status DESC, count(DISTINCT article) DESC, length(place) DESC, place LIMIT 1),
    host = (
        SELECT host FROM evidence WHERE fact = meeting.key AND host IS NOT NULL
        GROUP BY status = meeting.status, host
        ORDER BY status = meeting.status DESC, count(DISTINCT article) DESC, host LIMIT 1),
    mode = (
        SELECT mode FROM evidence WHERE fact = meeting.key AND status = meeting.status
        GROUP BY mode ORDER BY count(DISTINCT article) DESC, mode LIMIT 1),
    parties = (
        SELECT json_group_array(DISTINCT p.value ORDER BY p.value)
        FROM evidence e, json_each(e.parties) p WHERE e.fact = meeting.key AND e.status = meeting.status)
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'meeting');
UPDATE meeting SET
    caption = (SELECT group_concat(value, '–' ORDER BY value) FROM json_each(parties)) || coalesce(' ' || date, '') || coalesce(' ' || place, '')
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'meeting')
