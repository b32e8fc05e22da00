// Marks the quotes that give an office which a correction of their article takes back: it gives the person others, and not this one.
MATCH (p:Person)-[:HELD]->(t:Tenure:Touched)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
USING SCAN t:Touched
SET e.retracted = CASE WHEN EXISTS {
  MATCH (a)<-[:CORRECTS]-(c:Article)
  WHERE NOT EXISTS { (c)<-[:FROM]-(:Evidence)-[:PROVES]->(t) }
    AND EXISTS { (c)<-[:FROM]-(:Evidence)-[:PROVES]->(:Tenure)<-[:HELD]-(p) }
} THEN true END
