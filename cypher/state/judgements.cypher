// What did humans decide of two persons?
// columns: key, same, note, a, b (lines of article, slash, name)
MATCH (j:Judgement)
RETURN j.key AS key, j.same AS same, j.note AS note, j.a AS a, j.b AS b
ORDER BY key
