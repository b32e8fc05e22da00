INSERT INTO alias_claim (article, person, alias) VALUES ($article, $person, $alias);
