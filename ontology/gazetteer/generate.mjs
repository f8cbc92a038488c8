// Writes ../gazetteer-es.ttl from the sources in this folder:  node ontology/gazetteer/generate.mjs
//
// Node 20 or later, no packages, no network. Reads:
//   countries.txt  one country a line, written by hand; names of CLDR (Node's own ICU) are added
//   places.txt, organizations.txt, persons.txt, weapons.txt, agreements.txt   written by hand
//   bodies.txt     patterns of bodies that every country has
//   wikidata.tsv   ISO 3166-1 code and Wikidata item, from the npm package
//                  @rapideditor/country-coder 5.6.1 (borders.json; ISC licence), with Denmark and the
//                  Netherlands set to the country instead of the kingdom
//
// A line of those files:  Canonical name = other name, other name | field value | field value
//   {a,b} in a name stands for each of its alternatives, the first being the canonical one.
//   dem  demonyms, masculine singular; the other forms follow by rule (an explicit a/b/c/d wins)
//   seat what it stands for as an actor     in  what it is part of     wd  Wikidata item
//        (by hand; that of a region, a city, a company or a body is checked by name and description
//        against the npm packages name-suggestion-index 8.0.20260918, BSD licence, and country-coder,
//        where these have it: a wrong link is worse than none)
//   for  the state in whose name a person of office speaks, or spoke
//   iso, art (article), cap (capital), old (a state of the past), own (its bodies have other names)
//   are for countries.
// [Name] on a line of its own: what follows is part of Name; [] ends it.

import { readFileSync, writeFileSync } from "node:fs";

const here = new URL(".", import.meta.url);
const lines = (file) => readFileSync(new URL(file, here), "utf8").split("\n");
const list = (text) => (text ?? "").split(",").map((part) => part.trim()).filter(Boolean);
const unique = (values) => [...new Set(values)];

/** As org.trama.model.Slug. */
const slug = (name) =>
  name.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase()
    .replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** Every reading of a name with {a,b} in it. */
function expand(name) {
  const match = /\{([^{}]*)\}/.exec(name);
  if (!match) return [name.replace(/\s+/g, " ").trim()];
  return match[1].split(",").flatMap((choice) =>
    expand(name.slice(0, match.index) + choice + name.slice(match.index + match[0].length)));
}

/** Splits at commas outside braces; one after a backslash belongs to its name. */
const names = (text) =>
  (text ?? "").split(/(?<!\\),(?![^{]*\})/).flatMap(expand).filter(Boolean)
    .map((name) => name.replaceAll("\\,", ","));

const accentless = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

/** Masculine and feminine, singular and plural. */
function inflect(demonym) {
  if (demonym.includes("/")) return demonym.split("/");
  if (demonym.endsWith("o")) {
    const stem = demonym.slice(0, -1);
    return [demonym, stem + "a", stem + "os", stem + "as"];
  }
  if (/[ea]$/.test(demonym)) return [demonym, demonym + "s"];
  if (/[íú]$/.test(demonym)) return [demonym, demonym + "es", demonym + "s"];
  const stem = demonym.replace(/[áéíóú](?=[ns]$)/, (vowel) => accentless[vowel]);
  return [demonym, stem + "a", stem + "es", stem + "as"];
}

function parse(line) {
  const [head, ...rest] = line.split("|").map((part) => part.trim());
  const [label, others] = head.split(" = ");
  const fields = {};
  for (const field of rest) {
    const [, key, value] = /^(\w+)\s*(.*)$/.exec(field);
    fields[key] = value;
  }
  const [first, ...readings] = expand(label.trim());
  return { label: first, names: [...readings, ...names(others)], fields };
}

const entries = new Map();

function add(kind, label, altNames, { dem = [], seat, partOf = [], serves, wd } = {}) {
  const key = slug(label);
  if (entries.has(key)) throw new Error(`two entries have the key ${key}`);
  entries.set(key, {
    key, kind, label,
    names: unique(altNames).filter((name) => name !== label),
    demonyms: unique(dem.flatMap(inflect)),
    seat: seat && slug(seat),
    partOf: unique(partOf.map(slug)),
    serves: serves && slug(serves),
    wd,
  });
}

function readSection(file, kind) {
  let whole = [];
  for (const line of lines(file)) {
    const heading = /^\[(.*)\]$/.exec(line.trim());
    if (heading) whole = list(heading[1]);
    else if (line.trim() && !line.startsWith("#")) {
      const { label, names: altNames, fields } = parse(line);
      const partOf = fields.in === undefined ? whole : list(fields.in);
      add(kind, label, altNames,
        { dem: list(fields.dem), seat: fields.seat, partOf, serves: fields.for, wd: fields.wd });
    }
  }
}

function cldrNames(iso) {
  return ["es", "es-419", "es-MX"]
    .map((locale) => new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(iso))
    .filter((name) => name && !/[(0-9]|Territorios|^Congo$/.test(name))
    .map((name) => name.replaceAll("’", "'"));
}

const contraction = (article) =>
  ({ el: "del ", la: "de la ", los: "de los ", las: "de las " })[article];

function readCountries() {
  const wikidata = new Map(lines("wikidata.tsv").filter(Boolean).map((line) => line.split("\t")));
  const bodies = lines("bodies.txt").filter((line) => line.trim() && !line.startsWith("#"));
  for (const line of lines("countries.txt")) {
    if (!line.trim() || line.startsWith("#")) continue;
    const { label, names: altNames, fields } = parse(line);
    const { iso } = fields;
    add("Country", label, [...altNames, ...(iso ? cldrNames(iso) : [])],
      { dem: list(fields.dem), wd: fields.wd ?? wikidata.get(iso) });
    if (fields.cap) {
      const [capital, others] = fields.cap.split("=");
      const [first, ...readings] = expand(capital.trim());
      const [name, wd] = first.split("@");
      add("Place", name.trim(), [...readings, ...names(others)],
        { seat: label, partOf: [label], wd });
    }
    if (fields.old === undefined && fields.own === undefined) addBodies(bodies, label, fields);
  }
}

/** {X}: of the country, without and with its article; {o} {a} {os} {as}: its demonyms, one each. */
function addBodies(bodies, label, fields) {
  const article = contraction(fields.art);
  const of = [`de ${label}`, ...(article ? [article + label] : [])];
  const forms = list(fields.dem).map(inflect).map((f) =>
    f.length === 4 ? { o: f[0], a: f[1], os: f[2], as: f[3] }
      : { o: f[0], a: f[0], os: f[1], as: f[1] });
  for (const body of bodies) {
    const all = names(body.replace(" = ", ", ")).flatMap((name) =>
      name.includes("<X>") ? of.map((x) => name.replace("<X>", x))
        : forms.map((f) => name.replace(/<(\w+)>/g, (_, form) => f[form])));
    const [first, ...rest] = all;
    if (byHand.has(slug(first))) continue;
    add("Organization", first, rest.filter((name) => !byHand.has(slug(name))), { partOf: [label] });
  }
}

function check() {
  for (const { key, seat, partOf, serves } of entries.values()) {
    for (const target of [...(seat ? [seat] : []), ...(serves ? [serves] : []), ...partOf]) {
      if (!entries.has(target)) throw new Error(`${key} refers to ${target}, which has no entry`);
      if (target === key) throw new Error(`${key} is part or seat of itself`);
    }
  }
}

const literal = (text) => JSON.stringify(text);

function turtle({ key, kind, label, names: altNames, demonyms, seat, partOf, serves, wd }) {
  const properties = [`a trama:${kind}`, `rdfs:label ${literal(label)}@es`];
  const several = (property, values) => {
    if (values.length) properties.push(`${property} ${values.join(" , ")}`);
  };
  several("skos:altLabel", altNames.map((name) => literal(name) + "@es"));
  several("trama:demonym", demonyms.map(literal));
  several("trama:seatOf", seat ? [`gaz:${seat}`] : []);
  several("trama:partOf", partOf.map((whole) => `gaz:${whole}`));
  several("trama:serves", serves ? [`gaz:${serves}`] : []);
  several("owl:sameAs", wd ? [`wd:${wd}`] : []);
  return `gaz:${key} ${properties.join(" ;\n  ")} .`;
}

const header = `# The named things that every reader of the news is presumed to know.
# Generated by ontology/gazetteer/generate.mjs: edit the sources beside it, not this file.
# Country names: by hand, with those of Unicode CLDR; their Wikidata items: country-coder (ISC licence).
# All else, demonyms included: by hand.
@prefix trama: <https://w3id.org/trama/ontology#> .
@prefix gaz: <https://w3id.org/trama/gazetteer/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix wd: <http://www.wikidata.org/entity/> .
`;

readSection("organizations.txt", "Organization");
// What organizations.txt names, bodies.txt does not name again.
const byHand = new Set([...entries.values()].flatMap((e) => [e.label, ...e.names]).map(slug));
readCountries();
readSection("places.txt", "Place");
readSection("persons.txt", "Person");
readSection("weapons.txt", "WeaponSystem");
readSection("agreements.txt", "Agreement");
check();
const sorted = [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
writeFileSync(new URL("../gazetteer-es.ttl", here), [header, ...sorted.map(turtle)].join("\n") + "\n");
console.error(`${sorted.length} entries`);
