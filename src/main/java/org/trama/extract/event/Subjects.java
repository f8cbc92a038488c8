package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.entity.Reference;
import org.trama.knowledge.LexicalEntry;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Who acts where the verb itself has no subject beside it: the subject of the clause it depends on,
 * the one its governor says (control), the noun it modifies, or the one that Spanish drops.
 */
final class Subjects {
  private static final int DEPTH = 4;

  /** Prepositions before whom something is done to. */
  private static final Set<String> ACTED_ON = Set.of("a", "contra");

  /** What speaks for whoever made it. */
  private static final Set<String> WRITINGS =
      Set.of(
          "resolución",
          "comunicado",
          "declaración",
          "carta",
          "nota",
          "mensaje",
          "texto",
          "documento",
          "moción",
          "informe",
          "manifiesto",
          "misiva",
          "ley",
          "decreto");

  private static final Set<String> MAKING =
      Set.of(
          "aprobar",
          "adoptar",
          "emitir",
          "publicar",
          "difundir",
          "firmar",
          "suscribir",
          "enviar",
          "divulgar",
          "presentar",
          "votar",
          "redactar",
          "promulgar",
          "dictar",
          "remitir",
          "leer");

  private final Scene scene;
  private final Syntax syntax;
  private final Clitics clitics;

  Subjects(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.clitics = new Clitics(syntax);
  }

  /** Subjects of {@code verb}, its own or inherited; strongest first; empty where there is none. */
  List<Link> of(int verb) {
    return of(verb, DEPTH);
  }

  private List<Link> of(int verb, int depth) {
    List<Link> own = own(verb);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Link> adjacent = adjacent(verb);
    if (adjacent.isPresent()) {
      return List.of(adjacent.get());
    }
    List<Link> gapped = gapped(verb);
    if (!gapped.isEmpty()) {
      return gapped;
    }
    Optional<Token> perfect = syntax.sharedPerfect(verb);
    if (perfect.isPresent() && depth > 0) {
      return scale(of(perfect.get().index(), depth - 1), 0.9);
    }
    Optional<Reference> dropped = scene.ellipsisAt(verb);
    List<Link> inherited = depth == 0 ? List.of() : inherited(verb, depth);
    if (dropped.isPresent()
        && !namesAll(inherited, dropped.get())
        && (inherited.isEmpty() || syntax.token(verb).morphology().mood().isFinite())) {
      return List.of(new Link(phraseOf(dropped.get()), Link.Function.SUBJECT, 0.7));
    }
    return inherited;
  }

  /**
   * {@code A y B atacaron y sancionaron}: of a row of subjects the reference may be but the first.
   */
  private static boolean namesAll(List<Link> subjects, Reference dropped) {
    List<String> named =
        subjects.stream().flatMap(link -> link.phrase().entities().stream()).toList();
    return named.size() > dropped.entities().size() && named.containsAll(dropped.entities());
  }

  /** {@code instó a Israel a ceder y a Hamás a negociar}: of each what stands right behind. */
  private List<Link> gapped(int verb) {
    if (!syntax.isInfinitive(verb)) {
      return List.of();
    }
    Likenesses likenesses = new Likenesses(syntax);
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() == verb - 1)
        .filter(
            phrase ->
                scene.phrases().stream().anyMatch(before -> likenesses.isGapped(before, phrase)))
        .map(phrase -> new Link(placeless(phrase, verb), Link.Function.SUBJECT, 0.85))
        .toList();
  }

  /** Subjects that stand beside the verb itself. */
  List<Link> own(int verb) {
    List<Link> links = new ArrayList<>();
    for (Phrase phrase : scene.phrases()) {
      Token head = syntax.token(phrase.head());
      boolean subject =
          head.relation().startsWith("nsubj")
              && head.head() == verb
              && phrase.marker().isEmpty()
              && !clitics.isClitic(head.index());
      boolean joined = phrase.isJoinedTo(links);
      if (subject || joined) {
        links.add(new Link(phrase, Link.Function.SUBJECT, 1.0));
      }
    }
    return links;
  }

  /** The phrase that ends right before a finite verb, where the parser made nothing of it. */
  private Optional<Link> adjacent(int verb) {
    int first = verb;
    while (first > 0
        && (Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV).contains(syntax.token(first - 1).pos())
            || Set.of("lo", "los", "le", "les").contains(syntax.word(first - 1))
                && syntax.token(first - 1).pos() == PartOfSpeech.PRON)) {
      first--;
    }
    int edge = first;
    if (!syntax.isFinite(verb) || edge == 0) {
      return Optional.empty();
    }
    return scene.phrases().stream()
        .filter(
            phrase -> phrase.marker().isEmpty() && phrase.begin() < edge && reaches(phrase, edge))
        .filter(phrase -> !clitics.isClitic(phrase.head()))
        .filter(
            phrase ->
                !phrase.named().isEmpty()
                    && syntax
                        .head(phrase.head())
                        .filter(above -> above.index() != verb && syntax.isVerbal(above.index()))
                        .isEmpty())
        .findFirst()
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.75));
  }

  /**
   * Whether nothing but complements after {@code de} stands between the phrase and {@code edge}.
   */
  private boolean reaches(Phrase phrase, int edge) {
    int at = phrase.end();
    for (Phrase next : scene.phrases()) {
      boolean complement = next.marker().equals("de") && next.begin() <= at + 1 && next.end() > at;
      if (complement) {
        at = next.end();
      }
    }
    return at == edge;
  }

  private List<Link> inherited(int verb, int depth) {
    Token token = syntax.token(verb);
    List<Link> earlier = ofClauseBefore(verb);
    if (token.isRoot() || !earlier.isEmpty()) {
      return earlier;
    }
    int above = token.head();
    boolean finite = syntax.isFinite(verb);
    return switch (token.relation()) {
      case "conj" -> scale(of(above, depth - 1), 0.9);
      case "xcomp", "ccomp" ->
          finite && token.relation().equals("ccomp")
              ? List.of()
              : scale(controlled(above, depth), 0.9);
      case "advcl", "parataxis", "dep", "obl" ->
          isReason(verb) && !reasoned(verb).isEmpty()
              ? reasoned(verb)
              : scale(
                  finite && isSubordinate(verb) ? List.of() : of(clause(above), depth - 1), 0.85);
      case "acl", "acl:relcl", "nmod" ->
          isReason(verb) && !reasoned(verb).isEmpty()
              ? reasoned(verb)
              : scale(ofNoun(above, verb, depth), 0.85);
      default -> finite ? List.of() : scale(controlled(above, depth), 0.7);
    };
  }

  /** {@code por vender armas}: an infinitive that gives a reason. */
  private boolean isReason(int verb) {
    return syntax.token(verb).morphology().mood() == Morphology.Mood.INFINITIVE
        && syntax.dependents(verb).stream()
            .anyMatch(child -> child.index() < verb && syntax.word(child.index()).equals("por"));
  }

  /**
   * {@code sancionó a dos empresas por vender}, {@code agradeció a Oslo por enviar}: whom it is
   * done to did what it is done for.
   */
  private List<Link> reasoned(int verb) {
    int governor = clause(syntax.token(verb).head());
    if (syntax.isPassive(governor)) {
      return own(governor);
    }
    return scene.phrases().stream()
        .filter(phrase -> ACTED_ON.contains(phrase.marker()) && !phrase.named().isEmpty())
        .filter(phrase -> phrase.begin() > governor && phrase.end() <= verb)
        .filter(phrase -> syntax.clauseHead(phrase.head()) == governor)
        .filter(phrase -> !syntax.token(phrase.head()).relation().startsWith("nsubj"))
        .map(phrase -> new Link(placeless(phrase, verb), Link.Function.SUBJECT, 0.85))
        .toList();
  }

  /**
   * {@code X condenó la medida; además, ha desmentido}: a finite clause taken for the subject of
   * the one behind it is only the one before it.
   */
  private List<Link> ofClauseBefore(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().equals("csubj") && child.index() < verb)
        .filter(child -> syntax.isFinite(child.index()) && !syntax.sameSegment(child.index(), verb))
        .findFirst()
        .map(child -> scale(own(child.index()), 0.75))
        .orElse(List.of());
  }

  /**
   * Whether a conjunction opens the verb's clause; without one a finite clause goes on with the
   * same subject.
   */
  private boolean isSubordinate(int verb) {
    return syntax.dependents(verb).stream().anyMatch(child -> child.relation().equals("mark"));
  }

  private int clause(int index) {
    return syntax.clauseHead(index);
  }

  /**
   * Subject of an infinitive: the target where its governor says so ({@code pedir a X enviar}),
   * else the subject.
   */
  private List<Link> controlled(int governor, int depth) {
    if (controlsByTarget(governor)) {
      List<Link> targets = beforeGap(targets(governor));
      if (!targets.isEmpty() || syntax.isPassive(governor)) {
        return targets.isEmpty() ? own(governor) : targets;
      }
    }
    return of(clause(governor), depth - 1);
  }

  /** Without those of whom something else is asked. */
  private List<Link> beforeGap(List<Link> targets) {
    Likenesses likenesses = new Likenesses(syntax);
    return targets.stream()
        .filter(
            link ->
                targets.stream()
                    .noneMatch(
                        other ->
                            likenesses.isGapped(
                                other.phrase().withMarker("a"), link.phrase().withMarker("a"))))
        .toList();
  }

  /**
   * Phrases that the governing word acts upon: its object, or what follows {@code a}, {@code
   * contra} or {@code con}.
   */
  private List<Link> targets(int governor) {
    List<Link> links = new ArrayList<>();
    boolean passive = syntax.isPassive(governor);
    for (Phrase phrase : scene.phrases()) {
      Token head = syntax.token(phrase.head());
      boolean clitic =
          clitics.isClitic(phrase.head()) && clitics.verb(phrase.head()).orElse(-1) == governor;
      boolean below = (clitic || head.head() == governor) && phrase.refers();
      boolean acted =
          passive
              ? head.relation().startsWith("nsubj")
              : !head.relation().startsWith("nsubj")
                  && Set.of("", "a", "contra").contains(phrase.marker());
      boolean joined = phrase.isJoinedTo(links);
      if (below && acted || joined) {
        links.add(new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.9));
      }
    }
    return links;
  }

  /** Subject of a clause that modifies a noun. */
  private List<Link> ofNoun(int noun, int verb, int depth) {
    Optional<Phrase> phrase = scene.phraseAt(noun);
    if (syntax.isInfinitive(verb)) {
      List<Link> genitive = genitive(noun);
      if (controlsByTarget(noun)) {
        return accused(noun, genitive, depth);
      }
      return genitive.isEmpty() ? of(clause(noun), depth - 1) : genitive;
    }
    if (isJudgement(noun)) {
      return List.of();
    }
    if (opensContent(noun)) {
      return controlsByTarget(noun) ? accused(noun, accusers(noun), depth) : List.of();
    }
    if (new Relatives(syntax).isOblique(verb)) {
      return of(clause(noun), depth - 1);
    }
    if (isUnsignedWriting(noun)) {
      List<Link> authors = genitive(noun);
      return authors.isEmpty() && isMade(noun) ? of(clause(noun), depth - 1) : authors;
    }
    return phrase
        .map(found -> List.of(new Link(found.withMarker(""), Link.Function.SUBJECT, 0.9)))
        .orElse(List.of());
  }

  /** {@code es mentira que haya enviado}: no relative clause, whatever the parse says. */
  private boolean isJudgement(int noun) {
    return noun > 0
        && noun + 1 < syntax.size()
        && syntax.word(noun + 1).equals("que")
        && syntax.token(noun - 1).lemma().equals("ser");
  }

  /** {@code la acusación de que}: what the noun says, and no relative clause. */
  private boolean opensContent(int noun) {
    return IntStream.range(noun + 1, Math.min(noun + 5, syntax.size() - 1))
        .takeWhile(i -> !syntax.isVerbal(i) && !syntax.word(i).equals(","))
        .anyMatch(i -> syntax.word(i).equals("de") && syntax.word(i + 1).equals("que"));
  }

  /** Whose the accusation is: {@code la acusación ucraniana}, {@code la denuncia de Kiev}. */
  private List<Link> accusers(int noun) {
    return Stream.concat(
            genitive(noun).stream(),
            scene.phraseAt(noun).stream().map(found -> new Link(found, Link.Function.SUBJECT, 1)))
        .toList();
  }

  /** {@code aprobó una resolución que exige}: who makes the text speaks through it. */
  private boolean isMade(int noun) {
    return syntax.token(noun).relation().equals("obj")
        && MAKING.contains(syntax.token(syntax.token(noun).head()).lemma());
  }

  /** Whether the word means a text that names nobody itself. */
  boolean isUnsignedWriting(int noun) {
    return WRITINGS.contains(syntax.token(noun).lemma())
        && scene.phraseAt(noun).filter(phrase -> phrase.named().isEmpty()).isPresent();
  }

  private boolean controlsByTarget(int word) {
    return scene.triggersAt(word).stream()
        .map(Trigger::entry)
        .map(LexicalEntry::senses)
        .flatMap(List::stream)
        .map(Sense::control)
        .anyMatch(Role.TARGET::equals);
  }

  /**
   * {@code X rechazó las acusaciones de Y de enviar}: not whose the accusation is, but against
   * whom.
   */
  private List<Link> accused(int noun, List<Link> accusers, int depth) {
    List<Link> targets = targets(noun);
    List<Link> candidates = targets.isEmpty() ? of(clause(noun), depth - 1) : targets;
    return candidates.stream()
        .filter(
            link ->
                accusers.stream()
                    .noneMatch(other -> other.phrase().named().equals(link.phrase().named())))
        .toList();
  }

  /** Whose the noun is: {@code el intento de Washington de endurecer}. */
  private List<Link> genitive(int noun) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.refers() && phrase.marker().equals("de"))
        .filter(phrase -> syntax.token(phrase.head()).head() == noun || phrase.begin() == noun + 2)
        .map(phrase -> new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.9))
        .toList();
  }

  static Phrase phraseOf(Reference reference) {
    return new Phrase(
        reference.head(),
        reference.head(),
        reference.head(),
        reference.head(),
        "",
        reference.entities(),
        List.of(),
        Optional.empty());
  }

  /**
   * The phrase without a place in the sentence of the word at {@code index}: it may stand in
   * another sentence.
   */
  static Phrase placeless(Phrase phrase, int index) {
    return new Phrase(
        index, index, index, index, "", phrase.entities(), phrase.within(), Optional.empty());
  }

  private static List<Link> scale(List<Link> links, double factor) {
    return links.stream().map(link -> link.times(factor)).toList();
  }
}
