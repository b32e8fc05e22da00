// The version that this program writes.
MERGE (s:Schema {name: 'diplomacy'})
SET s.version = 1, s.caption = 'schema 1'
