package org.trama.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Takes a verb of saying that is put between commas into what is said out of its clause: {@code
 * Etiopía, denunció el canciller eritreo, ha desplegado carros}. The parser often makes the one the
 * subject of the other.
 */
final class InsertionRepairs {
  private static final Set<String> EDGES = Set.of(",", "–", "—", "-");

  /** Words within which another clause begins. */
  private static final Set<String> OPENINGS =
      Set.of("que", "si", "quien", "quienes", "cuando", "donde", ":", ";", "y", "e");

  private final Tree tree;

  InsertionRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int verb = 2; verb < tree.size() - 2; verb++) {
      insertion(verb).ifPresent(this::takeOut);
    }
  }

  /**
   * A clause put into another.
   *
   * @param begin index of its first word
   * @param verb index of its verb
   * @param end index of the comma behind it
   * @param host index of the verb of the other
   */
  private record Insertion(int begin, int verb, int end, int host) {
    boolean covers(int index) {
      return begin <= index && index < end;
    }
  }

  private Optional<Insertion> insertion(int verb) {
    int begin = tree.token(verb - 1).lemma().equals("haber") ? verb - 1 : verb;
    boolean told =
        SayingVerbs.has(tree.token(verb))
            && (tree.isFinite(verb) || begin < verb && tree.isFinite(begin))
            && begin > 1
            && isEdge(begin - 1);
    if (!told) {
      return Optional.empty();
    }
    int end = end(verb);
    boolean alone =
        end > 0
            && IntStream.range(verb + 1, end)
                .noneMatch(
                    i -> tree.isFinite(i) || OPENINGS.contains(tree.token(i).text().toLowerCase()));
    int host = alone ? host(begin, end) : -1;
    return host < 0 ? Optional.empty() : Optional.of(new Insertion(begin, verb, end, host));
  }

  private boolean isEdge(int index) {
    return EDGES.contains(tree.token(index).text());
  }

  /**
   * The comma behind the subject, and behind the name set off from it; -1 where it has another
   * object, or none stands before the end.
   */
  private int end(int verb) {
    int comma = edge(verb + 1);
    if (comma < 0) {
      return -1;
    }
    int behind = edge(comma + 1);
    boolean name =
        behind > 0
            && subject(verb, comma).filter(i -> isCommon(i)).isPresent()
            && IntStream.range(comma + 1, behind)
                .allMatch(i -> tree.token(i).pos() == PartOfSpeech.PROPN || tree.is(i, "de"));
    return name ? behind : comma;
  }

  private boolean isCommon(int index) {
    return tree.token(index).pos() == PartOfSpeech.NOUN;
  }

  private int edge(int from) {
    return IntStream.range(from, tree.size() - 1).filter(this::isEdge).findFirst().orElse(-1);
  }

  /** The first noun behind the verb that no preposition stands before and that tells no day. */
  private Optional<Integer> subject(int verb, int end) {
    return IntStream.range(verb + 1, end)
        .filter(i -> isCommon(i) || tree.token(i).pos() == PartOfSpeech.PROPN)
        .filter(i -> !tree.isBehindPreposition(i) && !tree.token(i).relation().startsWith("obl"))
        .filter(i -> !tree.token(i).relation().equals("flat"))
        .boxed()
        .findFirst();
  }

  /**
   * The verb of the clause that it is put into: the first behind it where none stands before it,
   * nor what is set off itself, as in {@code Ali, presidente de Guyana, denunció}; or else the one
   * before it, whose object a figure behind it begins, or that says that there is one. Those of
   * relative clauses are neither. A quotation that breaks off before the insertion goes on behind
   * it, whatever the words in it: {@code «El ministro, Ion Rusu», dijo X, «envió tanques»}.
   */
  private int host(int begin, int end) {
    boolean quoted = tree.is(begin - 2, "\"") && tree.is(end + 1, "\"");
    int first = begin - 2;
    while (first >= 0 && !endsSentence(first) && !tree.is(first, "que")) {
      if (tree.isFinite(first)) {
        boolean open = tree.token(end + 1).pos() == PartOfSpeech.NUM || isExistential(first, begin);
        return open ? headOfVerb(first) : -1;
      }
      if (!quoted && isEdge(first) || tree.is(first, ")")) {
        return -1;
      }
      first--;
    }
    return IntStream.range(end + 1, tree.size())
        .filter(tree::isFinite)
        .map(this::headOfVerb)
        .filter(i -> quoted || !tree.token(i).relation().startsWith("acl"))
        .findFirst()
        .orElse(-1);
  }

  /** {@code tampoco hay, dijo el canciller, soldados}: what there is stands behind. */
  private boolean isExistential(int verb, int begin) {
    return tree.is(verb, "hay") && begin == verb + 2;
  }

  private boolean endsSentence(int index) {
    return Set.of(";", ":", ".").contains(tree.token(index).text());
  }

  private int headOfVerb(int finite) {
    Token token = tree.token(finite);
    boolean small = token.relation().startsWith("aux") || token.relation().equals("cop");
    return small ? token.head() : finite;
  }

  private void takeOut(Insertion insertion) {
    int verb = insertion.verb();
    int host = insertion.host();
    subject(verb, insertion.end()).ifPresent(name -> tree.attach(name, verb, "nsubj"));
    if (tree.isUnder(host, verb)) {
      tree.attach(host, tree.token(verb).head(), tree.token(verb).relation());
    }
    tree.attach(verb, host, "parataxis");
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean within = insertion.covers(i);
      boolean crosses = token.head() >= 0 && within != insertion.covers(token.head());
      if (crosses && i != verb && i != host) {
        tree.attach(i, within ? verb : host, within ? token.relation() : function(token, host));
      }
    }
    leaveOneSubject(host);
    IntStream.range(0, insertion.begin() - 1)
        .filter(i -> i != host && tree.isUnder(host, i))
        .findFirst()
        .ifPresent(topic -> turnOver(topic, host));
  }

  /** {@code Irán, afirma X, ha entregado misiles}: of two subjects the one behind is the object. */
  private void leaveOneSubject(int host) {
    List<Token> subjects =
        tree.under(host).filter(child -> child.relation().equals("nsubj")).toList();
    if (subjects.size() > 1 && subjects.get(0).index() < host) {
      subjects.stream()
          .filter(child -> child.index() > host)
          .forEach(child -> tree.attach(child.index(), host, "obj"));
    }
  }

  /**
   * {@code Etiopía, denunció X, ha desplegado}: what the parser hangs the whole on is a subject.
   */
  private void turnOver(int topic, int host) {
    Token token = tree.token(topic);
    tree.attach(host, token.head(), token.relation());
    tree.attach(topic, host, function(tree.token(topic), host));
  }

  /** What a word that the insertion had is of the verb around it. */
  private String function(Token word, int host) {
    boolean noun =
        Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON).contains(word.pos());
    if (!noun) {
      return word.isRoot() ? "dep" : word.relation();
    }
    if (tree.isBehindPreposition(word.index())) {
      return "obl";
    }
    return word.index() < host ? "nsubj" : "obj";
  }
}
