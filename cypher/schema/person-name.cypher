// Finds nodes by this property, or by a range of it.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)
