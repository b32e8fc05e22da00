// Marks the quotes that give an office which a correction of their article takes back: it gives the person others, and not this one.
MATCH (p:Person)-[:HELD]->(t:Tenure:Touched)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
SET e.retracted = CASE WHEN EXISTS {
  MATCH (a)<-[:CORRECTS]-(c:Article)<-[:FROM]-(:Evidence)-[:PROVES]->(:Tenure)<-[:HELD]-(p)
  WHERE NOT EXISTS { (c)<-[:FROM]-(:Evidence)-[:PROVES]->(t) }
} THEN true END
