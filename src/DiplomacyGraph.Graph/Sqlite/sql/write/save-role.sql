INSERT INTO role_claim (article, tenure, person, kind, party, party_kind, title, status)
VALUES ($article, $tenure, $person, $kind, $of, $ofKind, $title, $status);
