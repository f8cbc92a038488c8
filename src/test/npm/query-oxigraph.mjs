// Loads N-Quads into Oxigraph and answers queries over the union of the graphs:
//   node query-oxigraph.mjs FILE QUERY…
// Prints one JSON object: for each query file the rows, each an object of terms as in N-Triples.
import { readFileSync } from "node:fs";
import { Store } from "oxigraph";

const [data, ...queries] = process.argv.slice(2);
const store = new Store();
store.load(readFileSync(data, "utf8"), { format: "application/n-quads" });

const answers = {};
for (const query of queries) {
  const rows = store.query(readFileSync(query, "utf8"), { use_default_graph_as_union: true });
  answers[query] = rows.map((row) =>
    Object.fromEntries([...row].map(([name, term]) => [name, term.toString()])));
}
process.stdout.write(JSON.stringify(answers));
