// The version that this program writes.
MERGE (s:Schema {name: 'diplomacy'})
SET s.version = 2, s.caption = 'schema 2'
