// Adds the topics that are missing.
// $topics list required: codes
UNWIND $topics AS code
MERGE (t:Topic {code: code})
SET t.caption = replace(code, '_', ' ')
