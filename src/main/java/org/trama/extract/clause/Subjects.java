package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.trama.extract.mention.Reference;
import org.trama.model.Token;

/**
 * Who acts: the subject beside the verb, or where it has none, that of the clause it depends on,
 * the one its governor says (control), the noun it modifies, or the one that Spanish drops.
 */
public final class Subjects {
  private static final int DEPTH = 4;

  private static final Set<String> RELATIVES =
      Set.of(
          "que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya", "cuyos", "cuyas", "donde");

  private final Scene scene;
  private final Syntax syntax;
  private final NearSubjects near;
  private final Control control;
  private final Reasons reasons;
  private final Provocations provocations;
  private final Addressed addressed;
  private final NounSubjects nouns;
  private final NounOwners owners;
  private final Clefts clefts;

  public Subjects(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.near = new NearSubjects(scene);
    this.control = new Control(scene, near);
    this.reasons = new Reasons(scene, near);
    this.provocations = new Provocations(scene);
    this.addressed = new Addressed(scene, control);
    this.nouns = new NounSubjects(scene, control);
    this.owners = new NounOwners(scene);
    this.clefts = new Clefts(syntax);
  }

  /** Subjects of {@code verb}, its own or inherited; strongest first; empty where there is none. */
  public List<Link> of(int verb) {
    return of(verb, DEPTH);
  }

  /** Ids of the entities that the subjects of {@code verb} name. */
  public List<String> named(int verb) {
    return of(verb).stream().flatMap(link -> link.phrase().named().stream()).distinct().toList();
  }

  private List<Link> of(int verb, int depth) {
    List<Link> parted = parted(verb, depth);
    if (!parted.isEmpty()) {
      return parted;
    }
    List<Link> beside = near.of(verb);
    if (!beside.isEmpty() || new Relatives(syntax).isHeadless(verb)) {
      return beside;
    }
    List<Link> threatened = provocations.of(verb);
    List<Link> others = threatened.isEmpty() ? addressed.of(verb) : threatened;
    if (!others.isEmpty()) {
      return others;
    }
    Optional<Token> perfect = syntax.sharedPerfect(verb);
    if (perfect.isPresent() && depth > 0) {
      return scale(of(perfect.get().index(), depth - 1), 0.9);
    }
    List<Link> inherited = depth == 0 ? List.of() : inherited(verb, depth);
    return scene
        .ellipsisAt(verb)
        .filter(reference -> !namesAll(inherited, reference))
        .filter(reference -> inherited.isEmpty() || isFiniteItself(verb))
        .map(reference -> List.of(new Link(phraseOf(reference), Link.Function.SUBJECT, 0.7)))
        .orElse(inherited);
  }

  /** {@code los que atacaron fueron los rebeldes}, {@code lo que hizo Turquía fue atacar}. */
  private List<Link> parted(int verb, int depth) {
    Optional<Integer> doing = clefts.doing(verb).filter(above -> depth > 0);
    return doing
        .map(above -> scale(of(above, depth - 1), 0.9))
        .orElseGet(
            () ->
                clefts
                    .subject(verb)
                    .flatMap(scene::phraseAt)
                    .map(phrase -> List.of(new Link(phrase, Link.Function.SUBJECT, 0.9)))
                    .orElse(List.of()));
  }

  private boolean isFiniteItself(int verb) {
    return syntax.token(verb).morphology().mood().isFinite();
  }

  /**
   * {@code A y B atacaron y sancionaron}: of a row of subjects the reference may be but the first.
   */
  private static boolean namesAll(List<Link> subjects, Reference dropped) {
    List<String> named =
        subjects.stream().flatMap(link -> link.phrase().entities().stream()).toList();
    return named.size() > dropped.entities().size() && named.containsAll(dropped.entities());
  }

  /** Subjects that stand beside the verb itself. */
  public List<Link> own(int verb) {
    return near.own(verb);
  }

  /** Whether the word means a text that names nobody itself. */
  public boolean isUnsignedWriting(int noun) {
    return new Writings(scene).isUnsigned(noun);
  }

  private List<Link> inherited(int verb, int depth) {
    List<Link> earlier = ofClauseBefore(verb);
    if (syntax.token(verb).isRoot() || !earlier.isEmpty()) {
      return earlier;
    }
    return reasons.of(verb).orElseGet(() -> fromAbove(verb, depth));
  }

  /** By how the verb hangs on the word above it. */
  private List<Link> fromAbove(int verb, int depth) {
    IntFunction<List<Link>> outer = word -> ofClause(verb, syntax.clauseHead(word), depth - 1);
    Token place = placeOf(verb);
    int above = place.head();
    boolean finite = syntax.isFinite(verb);
    Optional<List<Link>> planners = owners.planners(verb);
    if (planners.isPresent()) {
      return scale(planners.get(), 0.85);
    }
    if (control.isForOthers(verb, above)) {
      return List.of();
    }
    List<Link> granted = control.granted(verb, syntax.clauseHead(above));
    if (!granted.isEmpty()) {
      return granted;
    }
    return switch (relation(verb, place)) {
      case "conj" -> scale(ofClause(verb, above, depth - 1), 0.9);
      case "xcomp" -> scale(control.ofInfinitive(verb, above, outer), 0.9);
      case "ccomp" -> finite ? List.of() : scale(control.ofInfinitive(verb, above, outer), 0.9);
      case "advcl", "parataxis", "dep", "obl" ->
          finite && isSubordinate(verb) ? List.of() : scale(outer.apply(above), 0.85);
      case "acl", "acl:relcl", "nmod" ->
          isMisplaced(verb, above) ? List.of() : scale(nouns.of(above, verb, outer), 0.85);
      default -> finite ? List.of() : scale(control.ofInfinitive(verb, above, outer), 0.7);
    };
  }

  /** Those of the clause above it; behind a semicolon stands none that it goes on from. */
  private List<Link> ofClause(int verb, int above, int depth) {
    return above > verb && !syntax.sameSegment(verb, above) ? List.of() : of(above, depth);
  }

  /**
   * How the verb hangs on the one above, whatever parsers take it for: {@code ofendió a Israel al
   * reconocer}, {@code volvió a culpar a Kinshasa de armar}.
   */
  private String relation(int verb, Token place) {
    String relation = place.relation();
    int above = place.head();
    if (!syntax.isInfinitive(verb) || above < 0 || !syntax.isVerbal(above)) {
      return relation;
    }
    return relation.equals("advcl")
            && (control.isCharge(verb, above) || control.isBareContent(verb, above))
        ? "xcomp"
        : relation.startsWith("acl") ? "advcl" : relation;
  }

  /**
   * {@code no hay militares: desmentía así a Costa Rica}: a finite verb behind a colon is no clause
   * of the noun before it.
   */
  private boolean isMisplaced(int verb, int noun) {
    return syntax.isFinite(verb)
        && IntStream.range(noun + 1, verb).anyMatch(i -> Set.of(":", ";").contains(syntax.word(i)))
        && IntStream.range(noun + 1, verb).noneMatch(i -> RELATIVES.contains(syntax.word(i)));
  }

  /** {@code dijo estar preocupada}: a copula stands where its predicate does. */
  private Token placeOf(int verb) {
    Token token = syntax.token(verb);
    boolean copula =
        Set.of("cop", "aux").contains(token.relation())
            && token.head() > verb
            && !syntax.token(token.head()).isRoot();
    return copula && !syntax.isFinite(verb) ? syntax.token(token.head()) : token;
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
        .map(child -> scale(near.own(child.index()), 0.75))
        .orElse(List.of());
  }

  /**
   * Whether a conjunction opens the verb's clause; without one a finite clause goes on with the
   * same subject.
   */
  private boolean isSubordinate(int verb) {
    return syntax.dependents(verb).stream().anyMatch(child -> child.relation().equals("mark"));
  }

  public static Phrase phraseOf(Reference reference) {
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
  public static Phrase placeless(Phrase phrase, int index) {
    return new Phrase(
        index, index, index, index, "", phrase.entities(), phrase.within(), Optional.empty());
  }

  private static List<Link> scale(List<Link> links, double factor) {
    return links.stream().map(link -> link.times(factor)).toList();
  }
}
