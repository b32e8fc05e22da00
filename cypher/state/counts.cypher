// How much does the graph hold?
// columns: articles, persons, tenures, meetings, cooperation, evidence, first, last
RETURN COUNT { (:Article) } AS articles, COUNT { (:Person) } AS persons, COUNT { (:Tenure) } AS tenures,
  COUNT { (:Meeting) } AS meetings, COUNT { (:Cooperation) } AS cooperation, COUNT { (:Evidence) } AS evidence,
  COLLECT { MATCH (a:Article) WHERE a.firstDay IS NOT NULL RETURN a.published ORDER BY a.firstDay, a.published LIMIT 1 }[0] AS first,
  COLLECT { MATCH (a:Article) WHERE a.lastDay IS NOT NULL RETURN a.published ORDER BY a.lastDay DESC, a.published DESC LIMIT 1 }[0] AS last
