// How much does the store hold?
// columns: articles, persons, tenures, meetings, cooperation, evidence, firstPublished, lastPublished
RETURN COUNT { (:Article) } AS articles, COUNT { (:Person) } AS persons, COUNT { (:Tenure) } AS tenures, COUNT { (:Meeting) } AS meetings,
  COUNT { (:Cooperation) } AS cooperation, COUNT { (:Evidence) } AS evidence,
  COLLECT { MATCH (a:Article) RETURN min(a.published) }[0] AS firstPublished, COLLECT { MATCH (a:Article) RETURN max(a.published) }[0] AS lastPublished
