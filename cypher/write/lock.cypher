// Lets one writer after the other into the graph, on all machines: setting a property holds the node until the transaction ends.
MATCH (s:Schema {name: 'diplomacy'})
SET s.version = s.version
