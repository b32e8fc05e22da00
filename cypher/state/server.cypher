// Which database is this, of which version?
// columns: server
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN 'Neo4j ' + versions[0] + ' ' + edition AS server
