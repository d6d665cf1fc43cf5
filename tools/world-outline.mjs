// Makes web/src/main/resources/org/chancery/web/assets/world.json out of Natural Earth's countries.
//
//   npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
//   node tools/world-outline.mjs package/countries-110m.json web/src/main/resources/org/chancery/web/assets/world.json
//
// world-atlas (ISC licence) is Natural Earth 1:110m as TopoJSON; Natural Earth is in the public domain.
import { readFileSync, writeFileSync } from "node:fs";

const [, , from, to] = process.argv;
const topology = JSON.parse(readFileSync(from, "utf8"));
const { scale, translate } = topology.transform;

// Arcs are stored as differences of whole numbers.
const arcs = topology.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [round(x * scale[0] + translate[0]), round(y * scale[1] + translate[1])];
  });
});

function round(degrees) {
  return Math.round(degrees * 10) / 10;
}

// A negative number is an arc backwards; arcs share their ends.
function ring(numbers) {
  const points = [];
  for (const n of numbers) {
    const arc = n < 0 ? [...arcs[~n]].reverse() : arcs[n];
    points.push(...(points.length ? arc.slice(1) : arc));
  }
  return points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
}

const features = topology.objects.countries.geometries
  .filter((g) => g.properties.name !== "Antarctica")
  .map((g) => {
    const polygons = (g.type === "Polygon" ? [g.arcs] : g.arcs).map((rings) => rings.map(ring));
    return {
      type: "Feature",
      properties: { name: g.properties.name },
      geometry: { type: "MultiPolygon", coordinates: polygons.filter((rings) => rings[0].length > 3) },
    };
  })
  .filter((f) => f.geometry.coordinates.length > 0)
  .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1));

writeFileSync(
  to,
  JSON.stringify({
    type: "FeatureCollection",
    origin: "Natural Earth 1:110m countries by way of world-atlas 2.0.2; made by tools/world-outline.mjs",
    licence: "public domain (Natural Earth); world-atlas: ISC",
    features,
  }) + "\n",
);
