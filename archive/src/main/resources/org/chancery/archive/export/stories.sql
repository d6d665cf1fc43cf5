SELECT id, title, day, edtf, first, last, type, mode, cameo, quad, score, actors, actor_codes, recipients,
  recipient_codes, reciprocal, status, life, place, place_country, events, reports, origins, origin_names,
  affirmed_by, denied_by, first_report, last_report
FROM story WHERE id IN (SELECT story FROM event WHERE id IN (SELECT event FROM chosen))
ORDER BY day NULLS LAST, id
