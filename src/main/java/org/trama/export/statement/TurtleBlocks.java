package org.trama.export.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;
import org.trama.export.output.Utf8Output;

/**
 * Writes lines of N-Triples as Turtle, or as TriG where graphs are opened: a block for each
 * subject, names with prefixes, literals as they are spelled. Holds nothing but the line before.
 */
public final class TurtleBlocks {
  private static final List<Map.Entry<String, String>> PREFIXES =
      List.copyOf(new TreeMap<>(ExportPrefixes.ALL).entrySet());
  private static final String TYPE = "<" + RDF.type.getURI() + "> ";

  private final Utf8Output out;
  private final Map<String, String> verbs = new HashMap<>(Map.of(TYPE, "a "));
  private String subject = "";
  private String predicate = "";

  /** Begins a file with the prefixes of all exports. */
  public TurtleBlocks(Utf8Output out) {
    this.out = out;
    PREFIXES.forEach(
        prefix -> out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n"));
  }

  /** What follows stands in the graph of this name, written as in N-Triples. */
  public void open(String graph) {
    out.write("\n" + name(graph) + " {");
  }

  /** Ends what was opened. */
  public void close() {
    end();
    out.write("}\n");
  }

  /** Writes a line, which ends in a space, as each of its terms does. */
  public void statement(String line) {
    if (subject.isEmpty() || !line.startsWith(subject)) {
      end();
      subject = line.substring(0, line.indexOf(' ') + 1);
      out.write("\n");
      term(line, 0, subject.length() - 1);
      verb(line, "\n    ");
    } else if (line.startsWith(predicate, subject.length())) {
      out.write(" ,\n        ");
    } else {
      verb(line, " ;\n    ");
    }
    term(line, subject.length() + predicate.length(), line.length() - 1);
  }

  private void verb(String line, String before) {
    int end = line.indexOf(' ', subject.length()) + 1;
    predicate = line.substring(subject.length(), end);
    String name = predicate.substring(0, predicate.length() - 1);
    out.write(before).write(verbs.computeIfAbsent(predicate, any -> name(name) + " "));
  }

  /** Ends the block of the last subject. */
  public void end() {
    if (!subject.isEmpty()) {
      out.write(" .\n");
    }
    subject = "";
    predicate = "";
  }

  private void term(String line, int begin, int end) {
    int iri = line.charAt(end - 1) == '>' ? line.lastIndexOf('<', end) : end;
    out.write(line, begin, iri);
    if (iri < end) {
      name(line, iri, end);
    }
  }

  private static String name(String iri) {
    int local = local(iri, 0, iri.length());
    String prefix = prefix(iri, 0, local);
    return prefix.isEmpty() ? iri : prefix + ":" + iri.substring(local, iri.length() - 1);
  }

  private void name(String line, int begin, int end) {
    int local = local(line, begin, end);
    String prefix = prefix(line, begin, local);
    if (prefix.isEmpty()) {
      out.write(line, begin, end);
    } else {
      out.write(prefix).write(":").write(line, local, end - 1);
    }
  }

  /** Where the letters, digits and underscores begin that stand before the closing bracket. */
  private static int local(String line, int begin, int end) {
    int local = end - 1;
    while (local > begin && isLocal(line.charAt(local - 1))) {
      local--;
    }
    return local < end - 1 && isLetter(line.charAt(local)) ? local : end;
  }

  private static boolean isLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
  }

  private static boolean isLocal(char letter) {
    return isLetter(letter) || letter == '_' || letter >= '0' && letter <= '9';
  }

  /** The prefix for what stands between the opening bracket and the local name, or nothing. */
  private static String prefix(String line, int begin, int local) {
    int length = local - begin - 1;
    for (Map.Entry<String, String> prefix : PREFIXES) {
      String namespace = prefix.getValue();
      if (namespace.length() == length && line.startsWith(namespace, begin + 1)) {
        return prefix.getKey();
      }
    }
    return "";
  }
}
