SELECT event, ordinal, source_kind, source, source_country, chain, polarity, certainty, tense
FROM assertion WHERE event IN (SELECT event FROM chosen)
ORDER BY event, ordinal
