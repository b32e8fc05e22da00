-- Ties the quote that tells of a meeting to those whom the article names as taking part.
-- $names list required: maps of evidence, person and properties (kind, of, title, status, side, chiefOfStaff)
INSERT INTO names (evidence, person, kind, of, title, status, side, chief_of_staff)
SELECT value ->> 'evidence', value ->> 'person', value ->> '$.properties.kind', value ->> '$.properties.of', value ->> '$.properties.title',
    value ->> '$.properties.status', value ->> '$.properties.side', value ->> '$.properties.chiefOfStaff'
FROM json_each($names)
