package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Finds how the phrases of a sentence stand to a verb: first by the tree, then, where the parser
 * may have erred, by order and preposition.
 */
final class Linker {
  private static final double DIRECT = 1.0;
  private static final double INSIDE_PHRASE = 0.8;
  private static final double BY_ORDER = 0.5;

  /** Of what stands inside a phrase inside a phrase: it fills nothing alone. */
  private static final double DEEP = 0.2;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final Clitics clitics;

  Linker(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = new Subjects(scene);
    this.clitics = new Clitics(syntax);
  }

  /** Every phrase that may belong to the trigger, each with its likeliest functions. */
  List<Link> links(Trigger trigger) {
    List<Link> links =
        trigger.isNoun() ? new NounLinker(scene, subjects).links(trigger) : verbLinks(trigger);
    List<Link> all = new ArrayList<>(links);
    all.removeIf(link -> isPartOfName(link.phrase(), trigger) || isGapped(link.phrase(), trigger));
    all.replaceAll(link -> apartFrom(trigger, link));
    for (Phrase phrase : scene.phrases()) {
      phrase
          .conjunctOf()
          .filter(first -> !isGapped(phrase, trigger))
          .ifPresent(
              first ->
                  all.stream()
                      .filter(link -> link.phrase().head() == first)
                      .map(link -> new Link(phrase, link.function(), link.strength() * 0.97))
                      .toList()
                      .forEach(all::add));
    }
    return all;
  }

  /**
   * {@code urgió a Israel a retirarse y a Hamás a negociar}: whoever comes after what the trigger
   * tells is asked something else.
   */
  private boolean isGapped(Phrase phrase, Trigger trigger) {
    Likenesses likenesses = new Likenesses(syntax);
    return phrase.begin() > trigger.head()
        && scene.phrases().stream()
            .filter(first -> phrase.conjunctOf().filter(head -> head == first.head()).isPresent())
            .anyMatch(
                first -> first.begin() < trigger.head() && likenesses.isGapped(first, phrase));
  }

  /**
   * Whether the phrase stands inside one that refers as a whole: {@code la presidenta de la
   * Comisión Europea, Ursula von der Leyen}.
   */
  private boolean isPartOfName(Phrase phrase, Trigger trigger) {
    return phrase.end() > phrase.begin()
        && scene.phrases().stream()
            .filter(wider -> wider.refers() && wider.head() != phrase.head())
            .filter(wider -> !wider.covers(trigger.head()))
            .anyMatch(wider -> wider.begin() < phrase.begin() && phrase.end() <= wider.end());
  }

  /**
   * Of a compound preposition that shares words with a set phrase only the last is left: {@code
   * salir en defensa} and {@code en defensa de}.
   */
  private static Link apartFrom(Trigger trigger, Link link) {
    Phrase phrase = link.phrase();
    int words = phrase.marker().split(" ").length;
    boolean shared =
        words > 1
            && IntStream.range(phrase.begin() - words, phrase.begin())
                .anyMatch(trigger.tokens()::contains);
    return shared
        ? new Link(
            phrase.withMarker(phrase.marker().substring(phrase.marker().lastIndexOf(' ') + 1)),
            link.function(),
            link.strength())
        : link;
  }

  private List<Link> verbLinks(Trigger trigger) {
    int verb = trigger.head();
    boolean passive = syntax.isPassive(verb);
    List<Link> links = new ArrayList<>();
    for (Phrase phrase : scene.phrases()) {
      if (!trigger.tokens().contains(phrase.head())) {
        links.addAll(byTree(trigger, phrase, passive));
      }
    }
    modified(verb, passive).ifPresent(links::add);
    boolean hasSubject =
        links.stream()
            .anyMatch(
                link -> link.function() == Link.Function.SUBJECT && link.strength() > BY_ORDER);
    if (!hasSubject && !passive) {
      subjects.of(verb).forEach(links::add);
    }
    boolean hasObject =
        links.stream()
            .anyMatch(
                link -> link.function() == Link.Function.OBJECT && link.strength() > BY_ORDER);
    if (passive && !hasObject) {
      subjects.of(verb).forEach(link -> links.add(link.as(Link.Function.OBJECT)));
    }
    links.addAll(byOrder(trigger, links, passive));
    return links;
  }

  private List<Link> byTree(Trigger trigger, Phrase phrase, boolean passive) {
    int verb = trigger.head();
    if (clitics.isClitic(phrase.head())) {
      return ofClitic(verb, phrase);
    }
    Optional<Token> above = attachment(phrase);
    if (above.isEmpty()) {
      return List.of();
    }
    int parent = above.get().index();
    if (parent == verb || trigger.tokens().contains(parent)) {
      return direct(verb, phrase, passive, DIRECT);
    }
    if (syntax.isUnder(parent, verb)
        && isNominalPath(parent, verb)
        && !phrase.marker().isEmpty()
        && (phrase.begin() > verb || isOfUndergoer(parent, verb, passive))) {
      return List.of(new Link(phrase, Link.Function.PREPOSITIONAL, inside(parent, verb, phrase)));
    }
    return List.of();
  }

  /** {@code el acuerdo entre A y B fue firmado}: a complement of what the verb is done to. */
  private boolean isOfUndergoer(int parent, int verb, boolean passive) {
    Token noun = syntax.token(parent);
    return noun.head() == verb
        && noun.relation().startsWith("nsubj")
        && (passive || syntax.hasSe(verb));
  }

  /** {@code lo acusó} and {@code le envió}: what is acted on, and the receiver. */
  private List<Link> ofClitic(int verb, Phrase phrase) {
    if (clitics.verb(phrase.head()).orElse(-1) != verb) {
      return List.of();
    }
    return clitics.isDative(phrase.head())
        ? List.of(new Link(phrase.withMarker("a"), Link.Function.PREPOSITIONAL, 0.85))
        : List.of(new Link(phrase.withMarker(""), Link.Function.OBJECT, 0.85));
  }

  /**
   * How likely a phrase inside another belongs to the verb: in {@code criticó los informes sobre el
   * envío de armas a Rusia} Rusia does not.
   */
  private double inside(int parent, int verb, Phrase phrase) {
    if (phrase.marker().equals("de")) {
      return INSIDE_PHRASE * 0.6;
    }
    boolean deep = syntax.token(parent).head() != verb && tells(parent);
    boolean told = phrase.marker().equals("a") && tells(parent);
    boolean lent = scene.supportVerbs().contains(syntax.token(verb).lemma());
    return deep && phrase.marker().equals("a")
        ? DEEP
        : told && !lent ? INSIDE_PHRASE * 0.6 : INSIDE_PHRASE;
  }

  /** {@code denunció el apoyo argelino al Polisario}: a noun that tells an event of its own. */
  private boolean tells(int noun) {
    return scene.triggersAt(noun).stream()
        .filter(Trigger::isNoun)
        .flatMap(trigger -> trigger.entry().senses().stream())
        .anyMatch(sense -> sense.event().isPresent());
  }

  /** The word that the phrase hangs from: the head of its head, over words of its own. */
  private Optional<Token> attachment(Phrase phrase) {
    int at = phrase.head();
    for (int steps = 0; steps < syntax.size(); steps++) {
      Optional<Token> above = syntax.head(at);
      if (above.isEmpty() || !phrase.covers(above.get().index())) {
        return above;
      }
      at = above.get().index();
    }
    return Optional.empty();
  }

  private boolean isNominalPath(int from, int verb) {
    int at = from;
    for (int steps = 0; at != verb && steps < syntax.size(); steps++) {
      if (syntax.isVerbal(at)) {
        return false;
      }
      at = syntax.token(at).head();
    }
    return true;
  }

  private List<Link> direct(int verb, Phrase phrase, boolean passive, double strength) {
    String relation = relationOf(phrase);
    if (!phrase.marker().isEmpty()) {
      boolean agent =
          passive && Set.of("por", "por parte de", "a manos de").contains(phrase.marker());
      return List.of(
          new Link(phrase, agent ? Link.Function.SUBJECT : Link.Function.PREPOSITIONAL, strength));
    }
    if (relation.startsWith("nsubj")) {
      return subject(verb, phrase, passive || relation.equals("nsubj:pass"), strength);
    }
    if (relation.equals("obj") || relation.equals("iobj")) {
      boolean before = phrase.head() < verb;
      return before
          ? List.of(
              new Link(phrase, Link.Function.OBJECT, strength * 0.7),
              new Link(phrase, Link.Function.SUBJECT, strength * 0.5))
          : List.of(new Link(phrase, Link.Function.OBJECT, strength * (passive ? 0.85 : 1)));
    }
    return other(verb, phrase, passive, strength);
  }

  private List<Link> subject(int verb, Phrase phrase, boolean passive, double strength) {
    if (passive) {
      return List.of(new Link(phrase, Link.Function.OBJECT, strength));
    }
    Link subject = new Link(phrase, Link.Function.SUBJECT, strength);
    if (syntax.hasSe(verb)) {
      boolean undergoes = phrase.head() > verb && !phrase.refers();
      return undergoes
          ? List.of(subject.times(0.6), new Link(phrase, Link.Function.OBJECT, strength))
          : List.of(subject, new Link(phrase, Link.Function.OBJECT, strength * 0.85));
    }
    return phrase.head() > verb
        ? List.of(subject, new Link(phrase, Link.Function.OBJECT, strength * 0.6))
        : List.of(subject);
  }

  private static List<Link> other(int verb, Phrase phrase, boolean passive, double strength) {
    boolean before = phrase.head() < verb;
    Link.Function likely = before != passive ? Link.Function.SUBJECT : Link.Function.OBJECT;
    return List.of(new Link(phrase, likely, strength * 0.6));
  }

  private String relationOf(Phrase phrase) {
    int at = phrase.head();
    for (int steps = 0; steps < syntax.size(); steps++) {
      int above = syntax.token(at).head();
      if (above < 0 || !phrase.covers(above)) {
        return syntax.token(at).relation();
      }
      at = above;
    }
    return syntax.token(phrase.head()).relation();
  }

  /** The noun that the verb's clause modifies: {@code pacto firmado}, {@code misiles que envió}. */
  private Optional<Link> modified(int verb, boolean passive) {
    Relatives relatives = new Relatives(syntax);
    if (syntax.token(verb).relation().startsWith("acl") && relatives.isOblique(verb)) {
      return relatives.isWhere(verb)
          ? scene
              .phraseAt(syntax.token(verb).head())
              .map(found -> new Link(found.withMarker("en"), Link.Function.PREPOSITIONAL, 0.85))
          : Optional.empty();
    }
    Token token = syntax.token(verb);
    boolean modifier = token.relation().startsWith("acl") || token.relation().equals("amod");
    int noun =
        modifier
            ? token.head()
            : passive && token.morphology().mood() == Morphology.Mood.PARTICIPLE ? verb - 1 : -1;
    if (noun < 0 || noun >= verb) {
      return Optional.empty();
    }
    Optional<Phrase> phrase = scene.phraseAt(noun);
    if (passive || token.morphology().mood() == Morphology.Mood.PARTICIPLE) {
      return phrase.map(found -> new Link(found.withMarker(""), Link.Function.OBJECT, 0.95));
    }
    boolean subjectless =
        syntax.dependents(verb).stream()
            .noneMatch(child -> child.relation().startsWith("nsubj") && !isRelative(child));
    return phrase
        .filter(found -> token.morphology().mood().isFinite())
        .filter(found -> !subjectless || !subjects.isUnsignedWriting(found.head()))
        .map(
            found ->
                new Link(
                    found.withMarker(""),
                    subjectless ? Link.Function.SUBJECT : Link.Function.OBJECT,
                    0.85));
  }

  private static boolean isRelative(Token token) {
    return Set.of("que", "quien", "quienes", "cual", "cuales")
        .contains(token.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** What the tree does not give: phrases after the verb up to the next clause. */
  private List<Link> byOrder(Trigger trigger, List<Link> known, boolean passive) {
    List<Link> links = new ArrayList<>();
    int verb = trigger.head();
    int stop = clauseEnd(verb);
    for (Phrase phrase : scene.phrases()) {
      boolean isKnown = known.stream().anyMatch(link -> link.phrase().head() == phrase.head());
      boolean elsewhere =
          relationOf(phrase).startsWith("nsubj")
              && attachment(phrase).filter(above -> above.index() != verb).isPresent();
      if (isKnown
          || elsewhere
          || isOfInfinitive(phrase, verb)
          || clitics.isClitic(phrase.head())
          || phrase.begin() <= verb
          || phrase.begin() >= stop
          || trigger.tokens().contains(phrase.head())) {
        continue;
      }
      boolean agent = passive && phrase.marker().equals("por");
      Link.Function function =
          phrase.marker().isEmpty()
              ? Link.Function.OBJECT
              : agent ? Link.Function.SUBJECT : Link.Function.PREPOSITIONAL;
      double factor = phrase.marker().equals("de") ? 0.6 : 1;
      links.add(new Link(phrase, function, BY_ORDER * factor));
    }
    return links;
  }

  /**
   * {@code logró enviar tanques}, {@code autorizó a Kiev a usar misiles}: the object of the
   * infinitive that the verb has.
   */
  private boolean isOfInfinitive(Phrase phrase, int verb) {
    boolean object = relationOf(phrase).equals("obj");
    return phrase.marker().isEmpty()
        && attachment(phrase)
            .filter(above -> syntax.isInfinitive(above.index()))
            .filter(above -> above.index() == verb + 1 || object && above.head() == verb)
            .isPresent();
  }

  /** Index of the first token after the verb that opens another clause. */
  private int clauseEnd(int verb) {
    for (int i = verb + 1; i < syntax.size(); i++) {
      Token token = syntax.token(i);
      boolean breaks =
          Set.of(";", ".", ":", "que", "quien", "donde", "mientras", "aunque", "cuando")
              .contains(token.text());
      boolean verbal = syntax.isFiniteVerb(i);
      if (breaks || verbal) {
        return i;
      }
    }
    return syntax.size();
  }
}
