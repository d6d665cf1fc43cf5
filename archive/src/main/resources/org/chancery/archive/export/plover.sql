SELECT e.id, e.day, e.type, e.mode, e.contexts, e.cameo, e.status, e.score, e.quad, e.reciprocal, e.words, e.place, e.place_country,
  e.latitude, e.longitude, e.publisher, e.published, e.story, r.url,
  substring(t.text, e.trigger_begin + 1, e.trigger_end - e.trigger_begin) AS trigger,
  (SELECT to_json(list({name: p.name, country: p.country, sectors: p.sectors} ORDER BY p.ordinal))::VARCHAR
    FROM participant p WHERE p.event = e.id AND p.role = 'actor') AS actors,
  (SELECT to_json(list({name: p.name, country: p.country, sectors: p.sectors} ORDER BY p.ordinal))::VARCHAR
    FROM participant p WHERE p.event = e.id AND p.role = 'recipient') AS recipients
FROM event e JOIN report r ON e.report = r.id JOIN text t ON e.report = t.report
WHERE e.id IN (SELECT event FROM chosen)
ORDER BY e.day NULLS LAST, e.id
