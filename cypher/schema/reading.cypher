CREATE CONSTRAINT reading_article IF NOT EXISTS FOR (r:Reading) REQUIRE r.article IS UNIQUE
