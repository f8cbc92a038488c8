package org.trama.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes lines of N-Triples as Turtle, or as TriG where graphs are opened: a block for each
 * subject, names with prefixes, literals as they are spelled. Holds nothing but the line before.
 */
final class TurtleBlocks {
  private static final Map<String, String> PREFIXES =
      ExportPrefixes.ALL.keySet().stream()
          .collect(Collectors.toMap(ExportPrefixes.ALL::get, Function.identity()));
  private static final String TYPE = "<" + RDF.type.getURI() + ">";

  private final Utf8Output out;
  private String subject = "";
  private String predicate = "";

  TurtleBlocks(Utf8Output out) {
    this.out = out;
    new TreeMap<>(ExportPrefixes.ALL)
        .forEach(
            (prefix, namespace) -> out.write("@prefix " + prefix + ": <" + namespace + "> .\n"));
  }

  /** What follows stands in the graph of this name, written as in N-Triples. */
  void open(String graph) {
    out.write("\n" + term(graph) + " {");
  }

  /** Ends what was opened. */
  void close() {
    end();
    out.write("}\n");
  }

  /** Writes a line, which ends in a space. */
  void statement(String line) {
    int second = line.indexOf(' ') + 1;
    int third = line.indexOf(' ', second) + 1;
    String says = line.substring(second, third - 1);
    if (subject.length() != second - 1 || !line.startsWith(subject)) {
      end();
      subject = line.substring(0, second - 1);
      out.write("\n" + term(subject) + "\n    " + verb(says));
    } else if (says.equals(predicate)) {
      out.write(" ,\n       ");
    } else {
      out.write(" ;\n    " + verb(says));
    }
    predicate = says;
    out.write(" ").write(term(line.substring(third, line.length() - 1)));
  }

  /** Ends the block of the last subject. */
  void end() {
    if (!subject.isEmpty()) {
      out.write(" .\n");
    }
    subject = "";
    predicate = "";
  }

  private static String verb(String predicate) {
    return predicate.equals(TYPE) ? "a" : term(predicate);
  }

  private static String term(String term) {
    if (term.charAt(0) == '<') {
      return name(term);
    }
    int type = term.endsWith(">") ? term.lastIndexOf('<') : -1;
    return type < 0 ? term : term.substring(0, type) + name(term.substring(type));
  }

  /** An IRI between brackets, with a prefix where there is one that it can have. */
  private static String name(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String prefix = PREFIXES.get(iri.substring(1, Math.max(1, cut)));
    return prefix != null && isLocal(iri, cut)
        ? prefix + ":" + iri.substring(cut, iri.length() - 1)
        : iri;
  }

  /** Whether what stands from {@code begin} to the bracket is a letter and letters or digits. */
  private static boolean isLocal(String iri, int begin) {
    for (int i = begin; i < iri.length() - 1; i++) {
      char letter = iri.charAt(i);
      boolean first = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
      if (!first && (i == begin || !(letter == '_' || letter >= '0' && letter <= '9'))) {
        return false;
      }
    }
    return begin < iri.length() - 1;
  }
}
