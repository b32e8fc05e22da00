INSERT INTO cooperation_party_claim (article, cooperation, side, party, party_kind) VALUES ($article, $cooperation, $side, $party, $partyKind);
