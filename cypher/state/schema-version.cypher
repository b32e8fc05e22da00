// Which version of the schema made this graph?
// columns: version
MATCH (s:Schema {name: 'diplomacy'})
RETURN s.version AS version
