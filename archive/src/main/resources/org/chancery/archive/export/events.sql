SELECT e.id, e.report, r.url, e.publisher, e.published, e.day, e.edtf, e.first, e.last, e.basis, e.type, e.mode, e.cameo,
  e.quad, e.score, e.contexts, e.actors, e.actor_codes, e.recipients, e.recipient_codes, e.reciprocal, e.status,
  e.sources, e.place, e.place_country, e.place_feature, e.latitude, e.longitude, e.geonames, e.sentence,
  e.rule, e.confidence, e.story, r.origin, r.copy_group
FROM event e JOIN report r ON e.report = r.id
WHERE e.id IN (SELECT event FROM chosen)
ORDER BY e.day NULLS LAST, e.id
