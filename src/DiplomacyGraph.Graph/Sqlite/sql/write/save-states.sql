-- Sets what is decided about stored claims.
-- $states list required: maps of id, key, because, undecided
UPDATE claim SET key = row.key, because = row.because, undecided = row.undecided
FROM (
    SELECT value ->> 'id' AS id, value ->> 'key' AS key, value ->> 'because' AS because, value ->> 'undecided' AS undecided
    FROM json_each($states)) AS row
WHERE claim.id = row.id
