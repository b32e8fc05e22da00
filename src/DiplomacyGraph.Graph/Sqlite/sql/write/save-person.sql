INSERT INTO person_claim (article, person, name, rank) VALUES ($article, $person, $name, $rank);
