package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.PlansThere;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Sides;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Who {@code nosotros} are where somebody known speaks: the side he speaks for. {@code «No hemos
 * vendido armas», dijo la portavoz china} tells of China, and {@code nuestras tropas} are Chinese.
 */
public final class FirstPerson {
  private static final double STRENGTH = 0.8;

  private static final Set<String> OURS =
      Set.of("nuestro", "nuestra", "nuestros", "nuestras", "mi", "mis");

  /** With what the subject of {@code nosotros} begins: {@code hemos cumplido los europeos}. */
  private static final Set<String> WE =
      Set.of("nosotros", "nosotras", "los", "las", "ambos", "todos");

  private static final Set<String> OBJECTS = Set.of("nos", "me");

  private final Attribution attribution;
  private final Sides sides;
  private final Map<String, EntityKind> kinds;

  /**
   * First persons of a document.
   *
   * @param kinds what each entity of the document is, by its id
   */
  public FirstPerson(Attribution attribution, Sides sides, Map<String, EntityKind> kinds) {
    this.kinds = Map.copyOf(kinds);
    this.attribution = attribution;
    this.sides = sides;
  }

  /** The links of the trigger, with those that the first person stands for. */
  public List<Link> complete(Scene scene, Trigger trigger, List<Link> links) {
    Optional<Morphology.Number> number = number(scene.syntax(), trigger);
    boolean ours = links.stream().anyMatch(link -> isOurs(scene.syntax(), link.phrase()));
    boolean done = objects(scene.syntax(), trigger).findAny().isPresent();
    if (number.isEmpty() && !ours && !done) {
      return links;
    }
    return attribution
        .teller(scene, trigger.head())
        .map(Report::sources)
        .map(speakers -> complete(scene, trigger, links, speakers, number))
        .orElse(links);
  }

  private List<Link> complete(
      Scene scene,
      Trigger trigger,
      List<Link> links,
      List<String> speakers,
      Optional<Morphology.Number> number) {
    List<String> side = speakers.stream().map(sides::whole).distinct().toList();
    List<Link> completed = new ArrayList<>();
    boolean one = number.filter(Morphology.Number.SINGULAR::equals).isPresent();
    List<Link> fitting =
        links.stream()
            .filter(link -> !one || !isOthers(scene.syntax(), trigger, link))
            .filter(link -> number.isEmpty() || !isOfOther(scene.syntax(), trigger, link))
            .toList();
    for (Link found : fitting) {
      Link link = number.isPresent() && !one ? withoutSubject(scene, trigger, found) : found;
      boolean ours = isOurs(scene.syntax(), link.phrase());
      completed.add(
          ours ? new Link(link.phrase().naming(side), link.function(), link.strength()) : link);
    }
    boolean hasSubject =
        completed.stream().anyMatch(link -> link.function() == Link.Function.SUBJECT);
    if (number.isPresent() && !hasSubject) {
      int verb = trigger.head();
      Phrase we = Phrase.meant(verb, one ? speakers : side);
      completed.add(new Link(we, Link.Function.SUBJECT, STRENGTH));
    }
    objects(scene.syntax(), trigger)
        .filter(i -> scene.syntax().word(i).equals("me") || isSide(side))
        .mapToObj(i -> object(scene.syntax(), trigger, i, fitting, speakers, side))
        .forEach(completed::add);
    return completed;
  }

  /** {@code nos} and {@code me} before a verb of which others are the subject. */
  private static IntStream objects(Syntax syntax, Trigger trigger) {
    int verb = trigger.head();
    boolean others = !trigger.isNoun() && finite(syntax, verb).morphology().person() == 3;
    return IntStream.of(syntax.groupBegin(verb) - 1)
        .filter(i -> others && i >= 0 && OBJECTS.contains(syntax.word(i)));
  }

  /** Whether it is known for whom the speaker speaks: {@code nos} is nobody alone. */
  private boolean isSide(List<String> side) {
    return side.stream().noneMatch(id -> kinds.get(id) == EntityKind.PERSON);
  }

  /** Whom the verb is done to or, beside what it is done to, who gets or hears it. */
  private static Link object(
      Syntax syntax,
      Trigger trigger,
      int pronoun,
      List<Link> links,
      List<String> speakers,
      List<String> side) {
    boolean one = syntax.word(pronoun).equals("me");
    boolean more =
        links.stream().anyMatch(link -> link.function() == Link.Function.OBJECT)
            || syntax.dependents(trigger.head()).stream()
                .anyMatch(child -> child.relation().equals("ccomp"));
    Phrase us = Phrase.meant(pronoun, one ? speakers : side);
    return more
        ? new Link(us.withMarker("a"), Link.Function.PREPOSITIONAL, STRENGTH)
        : new Link(us, Link.Function.OBJECT, STRENGTH);
  }

  /** {@code Rusia nos atacó y quiero condenarlo}: no subject of what one says of oneself. */
  private static boolean isOthers(Syntax syntax, Trigger trigger, Link link) {
    Token head = syntax.token(link.phrase().head());
    return link.function() == Link.Function.SUBJECT
        && !(head.head() == trigger.head() && head.relation().startsWith("nsubj"));
  }

  /** {@code Camboya abrió fuego y lo denunciamos}: whoever is the subject of another's deed. */
  private static boolean isOfOther(Syntax syntax, Trigger trigger, Link link) {
    Token head = syntax.token(link.phrase().head());
    return link.function() == Link.Function.SUBJECT
        && syntax.token(trigger.head()).relation().equals("conj")
        && head.relation().startsWith("nsubj")
        && head.head() != trigger.head()
        && syntax.isVerbal(head.head())
        && finite(syntax, head.head()).morphology().person() == 3;
  }

  /** {@code no hemos enviado tropas}: parsers take for the subject what the deed is done to. */
  private static Link withoutSubject(Scene scene, Trigger trigger, Link link) {
    Phrase phrase = link.phrase();
    boolean object =
        link.function() == Link.Function.SUBJECT
            && phrase.begin() > trigger.head()
            && !WE.contains(scene.syntax().word(phrase.begin()));
    return object ? new Link(phrase, Link.Function.OBJECT, link.strength()) : link;
  }

  /** {@code nuestras tropas}, where nothing else says whose they are. */
  private static boolean isOurs(Syntax syntax, Phrase phrase) {
    return phrase.named().isEmpty()
        && phrase.end() > phrase.begin()
        && OURS.contains(syntax.word(phrase.begin()));
  }

  /** Whether one or several speak of themselves, by the verb or the one that governs it. */
  private static Optional<Morphology.Number> number(Syntax syntax, Trigger trigger) {
    int at = trigger.head();
    for (int steps = 0; steps < 3 && !trigger.isNoun(); steps++) {
      Token finite = finite(syntax, at);
      if (finite.morphology().mood().isFinite()) {
        return finite.morphology().person() == 1 && !isAlike(finite)
            ? Optional.of(finite.morphology().number())
            : Optional.empty();
      }
      OptionalInt kept = new PlansThere(syntax).kept(at);
      if (kept.isEmpty() && !Set.of("xcomp", "ccomp").contains(syntax.token(at).relation())) {
        return Optional.empty();
      }
      at = kept.orElse(syntax.token(at).head());
    }
    return Optional.empty();
  }

  private static Token finite(Syntax syntax, int verb) {
    return syntax.auxiliaries(verb).stream()
        .filter(aux -> aux.morphology().mood().isFinite())
        .findFirst()
        .orElse(syntax.token(verb));
  }

  /** {@code había} and {@code haya} are the first person and the third. */
  private static boolean isAlike(Token verb) {
    return verb.morphology().number() == Morphology.Number.SINGULAR
        && (verb.morphology().tense() == Morphology.Tense.IMPERFECT
            || verb.morphology().mood() == Morphology.Mood.SUBJUNCTIVE
            || verb.morphology().mood() == Morphology.Mood.CONDITIONAL);
  }
}
