INSERT INTO meeting_party_claim (article, meeting, party, party_kind) VALUES ($article, $meeting, $party, $partyKind);
