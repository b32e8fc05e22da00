-- What cooperation did a party state towards another, over time?
-- $by text required: the party that states it
-- $towards text: the other party; any by default
-- $topic text: a topic such as counter_terrorism; any by default
-- $modality text: a modality such as agreement; any by default
-- $speaker text: name of the speaker as any article has it, or key; any by default
-- $from date: first day of the period (ISO), open by default
-- $to date: last day of the period (ISO), open by default
-- $skip integer: rows to pass over, 0 by default
-- $limit integer: most rows to give, 1000 by default
-- columns: date, topic, modality, by, with, speaker, meeting, cooperation, articles, article, url, published, quote, start, end
SELECT c.date, c.topic, c.modality, c.by_parties AS by, c.with_parties AS "with", p.name AS speaker, c.meeting, c.key AS cooperation, c.articles, f.article, f.url, f.published, f.quote, f.start_offset AS start, f.end_offset AS "end"
FROM cooperation c
LEFT JOIN person p ON p.key = c.speaker
JOIN first_evidence f ON f.fact_key = c.key
WHERE c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $by AND side = 'by')
  AND ($towards IS NULL OR c.key IN (SELECT cooperation FROM cooperation_party_claim WHERE party = $towards))
  AND ($topic IS NULL OR c.topic = $topic) AND ($modality IS NULL OR c.modality = $modality)
  AND ($speaker IS NULL OR c.speaker IN (SELECT person FROM person_claim WHERE person = $speaker OR lower(name) = lower($speaker) UNION SELECT person FROM alias_claim WHERE lower(alias) = lower($speaker)))
  AND ($from IS NULL OR c.date_to >= $from) AND ($to IS NULL OR c.date_from <= $to)
ORDER BY c.date IS NULL, c.date, c.topic, c.modality, c.key
LIMIT $limit OFFSET $skip;
