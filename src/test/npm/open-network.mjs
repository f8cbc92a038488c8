// Opens a network and prints what it found, as JSON:  node open-network.mjs FORMAT FILE
// GraphML and GEXF with graphology, the JSON of Cytoscape with Cytoscape.js.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [format, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

function withGraphology(parse) {
  const { MultiDirectedGraph } = require("graphology");
  const graph = parse(MultiDirectedGraph, text);
  return {
    nodes: graph.mapNodes((id, data) => ({ ...data, id })),
    edges: graph.mapEdges((id, data, source, target) => ({ ...data, id, source, target })),
  };
}

function withCytoscape() {
  const graph = require("cytoscape")({ headless: true, elements: JSON.parse(text).elements });
  return {
    nodes: graph.nodes().map((node) => node.data()),
    edges: graph.edges().map((edge) => edge.data()),
  };
}

const open = {
  graphml: () => withGraphology(require("graphology-graphml").parse),
  gexf: () => withGraphology(require("graphology-gexf").parse),
  "cytoscape-json": withCytoscape,
};
process.stdout.write(JSON.stringify(open[format]()));
