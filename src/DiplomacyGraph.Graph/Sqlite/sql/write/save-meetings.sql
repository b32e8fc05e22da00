-- Sets what is kept of meetings, adds those that are missing, and marks all.
-- $meetings list required: maps of key, status, mode, date, firstDay, lastDay, place, host, parties, caption
INSERT INTO fact (key, label, touched)
SELECT value ->> 'key', 'meeting', 1 FROM json_each($meetings) WHERE true
ON CONFLICT (key) DO UPDATE SET touched = 1;
INSERT INTO meeting (key, status, mode, date, first_day, last_day, place, host, parties, caption)
SELECT value ->> 'key', value ->> 'status', value ->> 'mode', value ->> 'date', value ->> 'firstDay', value ->> 'lastDay', value ->> 'place',
    value ->> 'host', value ->> 'parties', value ->> 'caption'
FROM json_each($meetings)
WHERE true
ON CONFLICT (key) DO UPDATE SET
    status = excluded.status, mode = excluded.mode, date = excluded.date, first_day = excluded.first_day, last_day = excluded.last_day,
    place = excluded.place, host = excluded.host, parties = excluded.parties, caption = excluded.caption
