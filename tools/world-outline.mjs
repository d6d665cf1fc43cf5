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

// A ring that crosses the 180th meridian jumps there; it becomes one ring on each side.
function parted(points) {
  let turn = 0;
  const unrolled = points.map(([x, y], i) => {
    if (i > 0) {
      const step = x - points[i - 1][0];
      turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    }
    return [x + turn, y];
  });
  const rings = [];
  for (const shift of [-360, 0, 360]) {
    const shifted = unrolled.map(([x, y]) => [x + shift, y]);
    const ring = clipped(clipped(shifted, (x) => x >= -180, -180), (x) => x <= 180, 180);
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}

// What of a ring lies on one side of a meridian (Sutherland and Hodgman 1974).
function clipped(points, inside, edge) {
  const kept = [];
  for (let i = 0; i < points.length; i++) {
    const from = points[(i + points.length - 1) % points.length];
    const to = points[i];
    if (inside(from[0]) !== inside(to[0])) {
      const part = (edge - from[0]) / (to[0] - from[0]);
      kept.push([edge, round(from[1] + part * (to[1] - from[1]))]);
    }
    if (inside(to[0])) kept.push([round(to[0]), to[1]]);
  }
  return kept;
}

const features = topology.objects.countries.geometries
  .filter((g) => g.properties.name !== "Antarctica")
  .map((g) => {
    // Holes are left out: no enclave shows at this size.
    const polygons = (g.type === "Polygon" ? [g.arcs] : g.arcs).flatMap((rings) =>
      parted(ring(rings[0])).map((outer) => [outer]),
    );
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
