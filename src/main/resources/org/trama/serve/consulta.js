"use strict";
// The field of a query becomes an editor: colours, completion of prefixes and terms, and where a fault is.
(function () {
  const field = document.getElementById("query");
  if (!field || typeof CodeMirror === "undefined") {
    return;
  }
  const prefixes = {
    trama: "https://w3id.org/trama/ontology#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    dcterms: "http://purl.org/dc/terms/",
    owl: "http://www.w3.org/2002/07/owl#",
    prov: "http://www.w3.org/ns/prov#",
    nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    xsd: "http://www.w3.org/2001/XMLSchema#"
  };
  const words = ["SELECT", "DISTINCT", "WHERE", "OPTIONAL", "FILTER", "UNION", "GRAPH", "VALUES", "BIND", "GROUP BY", "ORDER BY",
    "HAVING", "LIMIT", "OFFSET", "COUNT", "SUM", "MIN", "MAX", "AVG", "GROUP_CONCAT", "NOT EXISTS", "EXISTS", "MINUS", "DESC",
    "ASK", "CONSTRUCT", "DESCRIBE", "CONTAINS", "LCASE", "LANG", "STR", "COALESCE"];
  const terms = (field.dataset.terms || "").split(" ").filter(Boolean).map(term => "trama:" + term)
    .concat(["rdfs:label", "rdfs:subClassOf", "skos:altLabel", "dcterms:issued", "dcterms:title", "nif:anchorOf",
      "nif:beginIndex", "nif:endIndex", "nif:isString", "owl:sameAs", "xsd:date", "rdf:type"]);

  function complete(editor) {
    const cursor = editor.getCursor();
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const typed = (/[?$]?[\w:]*$/.exec(before) || [""])[0];
    const low = typed.toLowerCase();
    let offers;
    if (/prefix\s+[\w:]*$/i.test(before)) {
      offers = Object.entries(prefixes).map(([name, iri]) => name + ": <" + iri + ">");
    } else if (/^[?$]/.test(typed)) {
      offers = [...new Set(editor.getValue().match(/[?$]\w+/g) || [])].filter(name => name !== typed);
    } else {
      offers = terms.concat(words);
    }
    const list = offers.filter(offer => offer.toLowerCase().startsWith(low)
      || typed.length > 2 && offer.toLowerCase().includes(":" + low));
    list.sort((one, two) => Number(two.startsWith(typed)) - Number(one.startsWith(typed)));
    return { list, from: CodeMirror.Pos(cursor.line, cursor.ch - typed.length), to: cursor };
  }

  const editor = CodeMirror.fromTextArea(field, {
    mode: "application/sparql-query",
    lineNumbers: true,
    matchBrackets: true,
    lineWrapping: true,
    viewportMargin: Infinity,
    screenReaderLabel: document.querySelector("label[for=query]").textContent,
    extraKeys: {
      "Ctrl-Space": instance => instance.showHint({ hint: complete, completeSingle: false }),
      "Ctrl-Enter": () => field.form.requestSubmit(),
      "Esc": instance => instance.setOption("extraKeys", Object.assign({}, instance.getOption("extraKeys"), { Tab: false, "Shift-Tab": false }))
    }
  });
  editor.on("inputRead", (instance, change) => {
    if (/[\w:?]/.test(change.text[0]) && !instance.state.completionActive) {
      const typed = complete(instance);
      if (typed.to.ch - typed.from.ch >= 2) {
        instance.showHint({ hint: complete, completeSingle: false });
      }
    }
  });
  document.getElementById("pista").hidden = false;
  const line = Number(field.dataset.line);
  const column = Number(field.dataset.column);
  if (line > 0) {
    editor.addLineClass(line - 1, "background", "fault-line");
    editor.markText(CodeMirror.Pos(line - 1, Math.max(0, column - 1)), CodeMirror.Pos(line - 1, column + 3), { className: "fault-here" });
    editor.setCursor(line - 1, Math.max(0, column - 1));
    editor.focus();
  }
})();
