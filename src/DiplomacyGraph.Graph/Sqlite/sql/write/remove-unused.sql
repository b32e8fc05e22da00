-- Removes the posts that nobody held, the topics of no statement and the parties that no article concerns.
DELETE FROM role WHERE NOT EXISTS (SELECT 1 FROM tenure t WHERE t.role = role.key);
DELETE FROM topic WHERE NOT EXISTS (SELECT 1 FROM cooperation c WHERE c.topic = topic.code);
DELETE FROM party WHERE NOT EXISTS (SELECT 1 FROM concerns c WHERE c.party = party.code)
