// Reads RDF with one of three libraries and prints it as N-Quads:
//   node read-rdf.mjs oxigraph|n3|jsonld MEDIA-TYPE FILE
// With "canonical" in front it prints the canonical form of RDFC-1.0 of what n3 reads.
import { readFileSync } from "node:fs";

const readers = {
  async oxigraph(text, format) {
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
    const dataset = new Parser({ format }).parse(text);
    return rdfCanonize.canonize(dataset, { algorithm: "RDFC-1.0" });
  },
};

const [reader, format, file] = process.argv.slice(2);
process.stdout.write(await readers[reader](readFileSync(file, "utf8"), format));
