-- What cooperation did a party state towards another, over time?
-- $by party required: the party that states it, alone or with others
-- $towards party: the other party, addressed or stating it too; any by default
-- $topic text: a topic such as counter_terrorism; any by default
-- $modality text: a modality such as agreement; any by default
-- $speaker name: words of the speaker's name, or key; any by default
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, topic, modality, [by], [with], speaker, speakerKey, meeting, cooperation, [articles], article, url, published, quote, start, end
SELECT c.date, c.topic, c.modality, c.stated_by AS "by", c.towards AS "with",
  p.name AS speaker, p.key AS speakerKey, c.meeting, c.key AS cooperation,
  (SELECT json_group_array(DISTINCT e.article ORDER BY e.article) FROM evidence e WHERE e.fact = c.key) AS articles,
  f.article, f.url, f.published, f.quote, f.start, f."end"
FROM stated x
JOIN cooperation c ON c.key = x.cooperation
LEFT JOIN person p ON p.key = c.speaker
JOIN proof f ON f.fact = c.key
WHERE x.party = $by
  AND ($towards IS NULL OR ($towards <> $by AND $towards IN (SELECT value FROM json_each(c.stated_by) UNION SELECT value FROM json_each(c.towards))))
  AND ($topic IS NULL OR c.topic = $topic) AND ($modality IS NULL OR c.modality = $modality) AND ($from IS NULL OR c.last_day >= $from) AND ($to IS NULL OR c.first_day <= $to)
  AND ($speaker IS NULL OR (p.key = $speaker ->> 0 OR EXISTS (
    SELECT 1 FROM json_each(p.plain_names) name WHERE NOT EXISTS (
      SELECT 1 FROM json_each($speaker) word WHERE instr(' ' || name.value || ' ', ' ' || word.value || ' ') = 0))))
ORDER BY c.date IS NULL, c.date, c.topic, c.modality, c.key
LIMIT $limit OFFSET $skip
