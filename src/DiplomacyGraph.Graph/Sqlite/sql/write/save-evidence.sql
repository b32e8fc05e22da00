-- Adds quotes, each tied to its article and to the fact that it proves.
-- $evidence list required: maps of article, fact and the properties of the quote (cypher/README.md)
INSERT INTO evidence (
    article, fact, key, quote, start, "end", sentence, sentence_start, sentence_end, rule, extractor, basis, licensed_by,
    licensed_start, licensed_end, caption, mention, name, names, plain_names, rank, title, status, date, first_day, last_day,
    place, host, mode, parties, stated_by, towards, speaker, meeting)
SELECT value ->> 'article', value ->> 'fact',
    value ->> '$.properties.key', value ->> '$.properties.quote', value ->> '$.properties.start', value ->> '$.properties.end',
    value ->> '$.properties.sentence', value ->> '$.properties.sentenceStart', value ->> '$.properties.sentenceEnd',
    value ->> '$.properties.rule', value ->> '$.properties.extractor', value ->> '$.properties.basis',
    value ->> '$.properties.licensedBy', value ->> '$.properties.licensedStart', value ->> '$.properties.licensedEnd',
    value ->> '$.properties.caption', value ->> '$.properties.mention', value ->> '$.properties.name',
    value ->> '$.properties.names', value ->> '$.properties.plainNames', value ->> '$.properties.rank',
    value ->> '$.properties.title', value ->> '$.properties.status', value ->> '$.properties.date',
    value ->> '$.properties.firstDay', value ->> '$.properties.lastDay', value ->> '$.properties.place',
    value ->> '$.properties.host', value ->> '$.properties.mode', value ->> '$.properties.parties',
    value ->> '$.properties.statedBy', value ->> '$.properties.towards', value ->> '$.properties.speaker',
    value ->> '$.properties.meeting'
FROM json_each($evidence)
