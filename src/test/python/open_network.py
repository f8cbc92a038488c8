"""Opens a network with NetworkX and prints what it found, as JSON: open_network.py FORMAT FILE"""

import json
import sys

import networkx as nx


def read(kind, path):
    if kind == "graphml":
        return nx.read_graphml(path, force_multigraph=True)
    if kind == "gexf":
        return nx.read_gexf(path)
    with open(path, encoding="utf-8") as file:
        return nx.cytoscape_graph(json.load(file))


graph = read(sys.argv[1], sys.argv[2])
nodes = [dict(data, id=node) for node, data in graph.nodes(data=True)]
edges = [dict(data, source=a, target=b) for a, b, data in graph.edges(data=True)]
json.dump({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}, sys.stdout)
