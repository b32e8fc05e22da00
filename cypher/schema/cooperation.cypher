// One node a key.
CREATE CONSTRAINT cooperation_key IF NOT EXISTS FOR (n:Cooperation) REQUIRE n.key IS UNIQUE
