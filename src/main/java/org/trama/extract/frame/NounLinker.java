package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;

/**
 * Finds how phrases stand to a noun that tells an event: complements, demonyms, possessives, and
 * those of its verb.
 */
public final class NounLinker {
  private static final Set<String> AGENTIVE =
      Set.of("por", "por parte de", "a manos de", "a cargo de");

  /** Prepositions before that by which something is done. */
  private static final Set<String> MEANS =
      Set.of("mediante", "por medio de", "a través de", "por vía de");

  /** In the words before what went on around something else: {@code al término de la reunión}. */
  private static final Set<String> AROUND =
      Set.of("tras", "durante", "en", "después", "antes", "término", "final", "cabo", "salida");

  /** By which what went on is measured. */
  private static final Set<String> SPANS =
      Set.of("hora", "minuto", "día", "jornada", "semana", "ronda", "maratón");

  /** What is said to somebody of his own deeds. */
  private static final Set<String> ADDRESSING =
      Set.of(
          EventTypes.ACCUSATION,
          EventTypes.CONDEMNATION,
          EventTypes.DEMAND,
          EventTypes.PRAISE,
          EventTypes.SANCTION);

  /** Verbs for receiving a guest. */
  private static final Set<String> HOSTING = Set.of("recibir", "agasajar", "acoger", "hospedar");

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final NounComplements complements;
  private final NounModifiers modifiers;
  private final LentVerbs verbs;
  private final Callers callers;

  public NounLinker(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.complements = new NounComplements(scene);
    this.modifiers = new NounModifiers(scene);
    this.verbs = new LentVerbs(scene, subjects);
    this.callers = new Callers(scene, subjects);
  }

  /** Whether the preposition stands before who does it. */
  public static boolean isAgentive(String marker) {
    return AGENTIVE.contains(marker);
  }

  public List<Link> links(Trigger trigger) {
    int noun = trigger.head();
    List<Link> links = new ArrayList<>(complements.of(noun));
    if (ADDRESSING.stream().anyMatch(trigger::tells) && has("por parte de", links)) {
      links.replaceAll(NounLinker::addressed);
    }
    modifiers.demonym(noun).ifPresent(links::add);
    if (!has("entre", links)) {
      links.addAll(verbs.bringingAbout(noun));
    }
    links.addAll(modifiers.ofParticiples(noun));
    links.addAll(verbs.happening(noun));
    predicate(trigger).ifPresent(links::add);
    if (links.stream().noneMatch(link -> link.function() == Link.Function.SUBJECT)) {
      addOfClause(trigger, links);
    }
    return links;
  }

  /** {@code los muertos fueron seis civiles}: who they were. */
  private Optional<Link> predicate(Trigger trigger) {
    int top = syntax.topOfSubject(trigger.head());
    return syntax
        .head(top)
        .filter(said -> trigger.tells(EventTypes.CASUALTIES))
        .filter(said -> syntax.token(top).relation().startsWith("nsubj"))
        .filter(said -> said.index() > top && syntax.hasCopula(said.index()))
        .flatMap(said -> scene.phraseAt(said.index()))
        .filter(phrase -> phrase.marker().isEmpty())
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.9));
  }

  /** The subject of the clause, where the noun says that it is its own. */
  private void addOfClause(Trigger trigger, List<Link> links) {
    int noun = trigger.head();
    if (modifiers.hasPossessive(noun)) {
      List<Link> addressed = addressed(noun);
      boolean others = isReason(noun) || modifiers.isAnothers(trigger);
      links.addAll(addressed.isEmpty() && !others ? ofClause(noun, 0.7) : addressed);
    }
    if (isMeans(noun)) {
      links.addAll(ofClause(noun, 0.7));
    }
    if (isMetOnTheWay(trigger, links)) {
      links.addAll(ofClause(noun, 0.65));
    } else if (!has("entre", links) && !has("con", links)) {
      links.addAll(callers.of(trigger));
    }
  }

  /** {@code agrede al país mediante el suministro de armas}: who does the one does the other. */
  private boolean isMeans(int noun) {
    int verb = syntax.clauseHead(noun);
    return verb != noun && syntax.token(noun).head() == verb && scene.isMarked(noun, MEANS);
  }

  /**
   * {@code reprochó a Francia su apoyo}, {@code recibió a Al Sisi en su visita}: the support is
   * that of whom it is spoken to about it, the visit that of the guest.
   */
  private List<Link> addressed(int noun) {
    int verb = syntax.clauseHead(noun);
    boolean speaks = (syntax.token(noun).head() == verb || isReason(noun)) && addresses(verb);
    return speaks || isOfGuest(noun, verb)
        ? scene.phrases().stream()
            .filter(phrase -> phrase.refers() && phrase.marker().equals("a"))
            .filter(phrase -> phrase.begin() > verb && phrase.end() <= noun)
            .filter(phrase -> syntax.token(phrase.head()).head() == verb)
            .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.7))
            .toList()
        : List.of();
  }

  private boolean isOfGuest(int noun, int verb) {
    return HOSTING.contains(syntax.token(verb).lemma())
        && scene.triggersAt(noun).stream().anyMatch(word -> word.tells(EventTypes.VISIT));
  }

  private boolean addresses(int verb) {
    return scene.triggersAt(verb).stream()
        .anyMatch(word -> ADDRESSING.stream().anyMatch(word::tells));
  }

  /** {@code sancionó a tres generales por sus ataques}: theirs, and not his who punishes them. */
  private boolean isReason(int noun) {
    int verb = syntax.clauseHead(noun);
    return verb < noun
        && addresses(verb)
        && !syntax.isPassive(verb)
        && scene.phraseAt(noun).filter(phrase -> phrase.marker().equals("por")).isPresent();
  }

  private List<Link> ofClause(int noun, double strength) {
    return subjects.of(syntax.clauseHead(noun)).stream().map(link -> link.times(strength)).toList();
  }

  /**
   * {@code tras una reunión con Macron, Zelenski agradeció}: who goes on to act was there; so were
   * those who, several, go on where nobody else is named.
   */
  private boolean isMetOnTheWay(Trigger trigger, List<Link> links) {
    int noun = trigger.head();
    return trigger.tells(EventTypes.MEETING)
        && isCircumstance(noun)
        && !has("entre", links)
        && (has("con", links) || areSeveral(ofClause(noun, 1)));
  }

  private static boolean areSeveral(List<Link> subjects) {
    return subjects.stream().flatMap(link -> link.phrase().named().stream()).distinct().count() > 1;
  }

  /** {@code tras la reunión}, {@code al cabo de dos horas de reunión}. */
  private boolean isCircumstance(int noun) {
    int top = spanned(noun);
    int above = syntax.token(top).head();
    boolean adverb = above >= 0 && AROUND.contains(syntax.word(above));
    return (adverb ? syntax.token(above).head() : above) == syntax.clauseHead(noun)
        && above >= 0
        && (adverb || opensAround(top));
  }

  private boolean opensAround(int noun) {
    return syntax.dependents(noun).stream()
        .filter(word -> word.relation().equals("case"))
        .flatMap(word -> Stream.concat(Stream.of(word), syntax.dependents(word.index()).stream()))
        .anyMatch(word -> AROUND.contains(syntax.word(word.index())));
  }

  private int spanned(int noun) {
    int head = syntax.token(noun).head();
    return head >= 0 && SPANS.contains(syntax.token(head).lemma()) ? head : noun;
  }

  /** {@code la condena de Irán por parte de la ONU}: it is Iran that is condemned. */
  private static Link addressed(Link link) {
    return link.function() == Link.Function.GENITIVE
        ? new Link(link.phrase().withMarker("a"), Link.Function.PREPOSITIONAL, link.strength())
        : link;
  }

  /** Behind {@code entre} all who take part are told, behind {@code con} some. */
  private static boolean has(String marker, List<Link> links) {
    return links.stream().anyMatch(link -> link.phrase().marker().equals(marker));
  }
}
