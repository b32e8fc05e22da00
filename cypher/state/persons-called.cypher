// Which persons have this key, or a name with all these words?
// $key text required: a key, or the name itself
// $words list required: words in small letters without accents
// columns: key, name, party, full (whether a name of the person has no other words)
MATCH (p:Person)
WHERE p.key = $key OR (size($words) > 0 AND any(name IN p.plainNames WHERE all(word IN $words WHERE word IN split(name, ' '))))
RETURN p.key AS key, p.name AS name, p.party AS party,
  p.key = $key OR any(name IN p.plainNames WHERE all(word IN $words WHERE word IN split(name, ' ')) AND size(split(name, ' ')) = size($words)) AS full
ORDER BY key
