// Reads RDF with a library and prints it as N-Quads:
//   node read-rdf.mjs oxigraph|oxigraphStore|n3|jsonld|canonical MEDIA-TYPE FILE
// oxigraphStore prints what the store gives back, canonical the canonical form of RDFC-1.0 of what n3 or jsonld reads.
import { readFileSync } from "node:fs";

const readers = {
  async oxigraph(text, format) {
    const { parse } = await import("oxigraph");
    return parse(text, { format }).map((quad) => `${quad} .\n`).join("");
  },

  async oxigraphStore(text, format) {
    const { Store } = await import("oxigraph");
    const store = new Store();
    store.load(text, { format });
    return store.dump({ format: "application/n-quads" });
  },

  async n3(text, format) {
    const { Parser, Writer } = await import("n3");
    return new Writer({ format: "N-Quads" }).quadsToString(new Parser({ format }).parse(text));
  },

  async jsonld(text) {
    const { default: jsonld } = await import("jsonld");
    const documentLoader = (url) => {
      throw new Error(`the file asks for ${url}: it should need nothing but itself`);
    };
    return jsonld.toRDF(JSON.parse(text), { format: "application/n-quads", documentLoader });
  },

  async canonical(text, format) {
    const { Parser } = await import("n3");
    const { default: rdfCanonize } = await import("rdf-canonize");
    const { default: jsonld } = await import("jsonld");
    const dataset = format === "application/ld+json"
      ? await jsonld.toRDF(JSON.parse(text))
      : new Parser({ format }).parse(text);
    return rdfCanonize.canonize(dataset, { algorithm: "RDFC-1.0" });
  },
};

const [reader, format, file] = process.argv.slice(2);
process.stdout.write(await readers[reader](readFileSync(file, "utf8"), format));
