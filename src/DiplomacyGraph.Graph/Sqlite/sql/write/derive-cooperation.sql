-- Sets what the articles together say of each marked statement. Its date is that of its meeting, else of the first article.
DELETE FROM stated WHERE cooperation IN (SELECT key FROM fact WHERE touched = 1 AND label = 'cooperation');
DELETE FROM towards WHERE cooperation IN (SELECT key FROM fact WHERE touched = 1 AND label = 'cooperation');
INSERT INTO stated (party, cooperation)
SELECT DISTINCT p.value, e.fact FROM fact f JOIN evidence e ON e.fact = f.key, json_each(e.stated_by) p
WHERE f.touched = 1 AND f.label = 'cooperation';
INSERT INTO towards (cooperation, party)
SELECT DISTINCT e.fact, p.value FROM fact f JOIN evidence e ON e.fact = f.key, json_each(e.towards) p
WHERE f.touched = 1 AND f.label = 'cooperation';
UPDATE cooperation SET
    speaker = (
        SELECT speaker FROM evidence WHERE fact = cooperation.key AND speaker IS NOT NULL
        GROUP BY speaker ORDER BY count(DISTINCT article) DESC, speaker LIMIT 1),
    meeting = (SELECT min(meeting) FROM evidence WHERE fact = cooperation.key),
    stated_by = (SELECT json_group_array(s.party ORDER BY s.party) FROM stated s WHERE s.cooperation = cooperation.key),
    towards = (SELECT json_group_array(t.party ORDER BY t.party) FROM towards t WHERE t.cooperation = cooperation.key)
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'cooperation');
UPDATE cooperation SET
    (date, first_day, last_day) = (
        SELECT date, first_day, last_day FROM (
            SELECT date, first_day, last_day, 0 AS choice FROM meeting WHERE key = cooperation.meeting AND date IS NOT NULL
            UNION ALL
            SELECT a.published, a.first_day, a.last_day, 1 FROM evidence e JOIN article a ON a.id = e.article
            WHERE e.fact = cooperation.key AND a.first_day IS NOT NULL)
        ORDER BY choice, first_day, date LIMIT 1),
    caption = (SELECT group_concat(party, ', ' ORDER BY party) FROM stated s WHERE s.cooperation = cooperation.key)
        || coalesce(' → ' || (SELECT group_concat(party, ', ' ORDER BY party) FROM towards t WHERE t.cooperation = cooperation.key), '')
        || ': ' || replace(topic, '_', ' ') || ' (' || modality || ')'
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'cooperation')
