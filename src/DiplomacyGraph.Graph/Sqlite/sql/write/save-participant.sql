INSERT INTO participant_claim (article, meeting, person, kind, party, title, status, side)
VALUES ($article, $meeting, $person, $kind, $of, $title, $status, $side);
