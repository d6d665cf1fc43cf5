SELECT md5_number_lower(e.id || '/' || coalesce(a.ordinal, 0) || '/' || coalesce(b.ordinal, 0)) // 2 AS "Event ID",
  e.day AS "Event Date", a.name AS "Source Name", array_to_string(a.sectors, ',') AS "Source Sectors", a.country AS "Source Country",
  e.type || CASE WHEN e.mode IS NULL THEN '' ELSE ' (' || e.mode || ')' END AS "Event Text", e.cameo AS "CAMEO Code",
  e.score AS "Intensity", b.name AS "Target Name", array_to_string(b.sectors, ',') AS "Target Sectors", b.country AS "Target Country",
  e.story AS "Story ID", e.sentence + 1 AS "Sentence Number", e.publisher AS "Publisher",
  CASE WHEN e.place_feature IN ('city', 'capital') THEN e.place END AS "City", NULL AS "District",
  CASE WHEN e.place_feature = 'region' THEN e.place END AS "Province", e.place_country AS "Country",
  e.latitude AS "Latitude", e.longitude AS "Longitude"
FROM event e
LEFT JOIN participant a ON a.event = e.id AND a.role = 'actor'
LEFT JOIN participant b ON b.event = e.id AND b.role = 'recipient' AND (a.name IS NULL OR NOT (e.reciprocal AND b.name = a.name))
WHERE e.id IN (SELECT event FROM chosen) AND e.status IN ('occurred', 'ongoing', 'alleged', 'disputed')
ORDER BY e.day NULLS LAST, e.id, a.ordinal, b.ordinal
