-- How much does the store hold?
-- columns: articles, persons, tenures, meetings, cooperation, evidence, firstPublished, lastPublished
SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(DISTINCT person) FROM person_claim) AS persons, (SELECT count(DISTINCT tenure) FROM role_claim) AS tenures,
  (SELECT count(DISTINCT meeting) FROM meeting_claim) AS meetings, (SELECT count(DISTINCT cooperation) FROM cooperation_claim) AS cooperation, (SELECT count(*) FROM evidence) AS evidence,
  (SELECT min(published) FROM article) AS firstPublished, (SELECT max(published) FROM article) AS lastPublished;
