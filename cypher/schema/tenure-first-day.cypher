// Finds nodes by this property, or by a range of it.
CREATE INDEX tenure_first_day IF NOT EXISTS FOR (n:Tenure) ON (n.firstDay)
