// Sets what the articles together say of each marked meeting. Held beats cancelled beats planned; reports of that status come first,
// a full date beats a partial one; else most articles, then longest, then first by code.
MATCH (m:Meeting:Touched)
CALL (m) {
  MATCH (m)<-[:PROVES]-(e:Evidence)
  WHERE e.status IS NOT NULL
  WITH e.status AS status
  ORDER BY CASE status WHEN 'held' THEN 0 WHEN 'cancelled' THEN 1 ELSE 2 END LIMIT 1
  RETURN collect(status)[0] AS status
}
CALL (m, status) {
  MATCH (m)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.date IS NOT NULL
  WITH e.status = status AS final, e.date AS date, e.firstDay AS firstDay, e.lastDay AS lastDay, count(DISTINCT a) AS articles
  ORDER BY final DESC, size(date) DESC, articles DESC, date LIMIT 1
  RETURN collect({text: date, firstDay: firstDay, lastDay: lastDay})[0] AS day
}
CALL (m, status) {
  MATCH (m)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.place IS NOT NULL
  WITH e.status = status AS final, e.place AS place, count(DISTINCT a) AS articles
  ORDER BY final DESC, articles DESC, size(place) DESC, place LIMIT 1
  RETURN collect(place)[0] AS place
}
CALL (m, status) {
  MATCH (m)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.host IS NOT NULL
  WITH e.status = status AS final, e.host AS host, count(DISTINCT a) AS articles
  ORDER BY final DESC, articles DESC, host LIMIT 1
  RETURN collect(host)[0] AS host
}
CALL (m, status) {
  MATCH (m)<-[:PROVES]-(e:Evidence {status: status})-[:FROM]->(a:Article)
  WITH e.mode AS mode, count(DISTINCT a) AS articles
  ORDER BY articles DESC, mode LIMIT 1
  RETURN collect(mode)[0] AS mode
}
CALL (m, status) {
  MATCH (m)<-[:PROVES]-(e:Evidence {status: status})
  UNWIND e.parties AS party
  WITH DISTINCT party ORDER BY party
  RETURN collect(party) AS parties
}
SET m = {
  key: m.key, status: status, mode: mode, date: day.text, firstDay: day.firstDay, lastDay: day.lastDay,
  place: place, host: host, parties: parties,
  caption: substring(reduce(text = '', party IN parties | text + '–' + party), 1) + coalesce(' ' + day.text, '') + coalesce(' ' + place, '')
}
