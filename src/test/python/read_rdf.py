"""Reads RDF with rdflib and prints it as N-Quads:  read_rdf.py FORMAT FILE"""
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False


def line(triple, graph):
    terms = " ".join(term.n3() if isinstance(term, rdflib.URIRef) else literal(term) for term in triple)
    return f"{terms} {graph.n3()} ." if graph is not None else f"{terms} ."


def literal(term):
    text = "".join(escape(character) for character in term)
    if term.language:
        return f'"{text}"@{term.language}'
    return f'"{text}"^^{term.datatype.n3()}' if term.datatype else f'"{text}"'


def escape(character):
    if character in '"\\' or ord(character) < 0x20 or ord(character) == 0x7F:
        return f"\\u{ord(character):04X}"
    return character


def main(form, path):
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(path, format=form)
    default = dataset.default_context.identifier
    keeps_graphs = form in ("trig", "nquads", "json-ld")
    for subject, predicate, value, context in dataset.quads((None, None, None, None)):
        graph = context.identifier if context is not None and keeps_graphs else None
        print(line((subject, predicate, value), None if graph == default else graph))


sys.stdout.reconfigure(encoding="utf-8")
main(*sys.argv[1:])
