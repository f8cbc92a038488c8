package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.CompoundPrepositions;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Participles;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/** Where an event takes place: what the lexicon need not say of each word. */
public final class Circumstances {
  private static final Set<String> PLACE_MARKERS = Set.of("en", "sobre", "hacia");

  /** Noun classes of the lexicon: what a place named inside the phrase may be a part of. */
  private static final List<String> PLACES =
      List.of("Territory", "Targets", "PlaceHead", "PlaceKind");

  /** Prepositions on the way from a deed to a part of what it is done to. */
  private static final Set<String> ACTED_ON = Set.of("", "a", "contra", "de", "sobre");

  /** Noun classes of the lexicon: verbs by which something takes place, or harms. */
  private static final List<String> CARRYING = List.of("Happening", "TollVerb");

  private static final Set<String> REACHING = Set.of("a", "hasta", "por");

  private static final Set<String> SPREADING =
      Set.of("extender", "llegar", "propagar", "trasladar", "expandir");

  private final FillerFinder fillers;
  private final NounClasses classes;
  private final TalkTopics topics;
  private final FatalBlows fatal;

  public Circumstances(FillerFinder fillers, NounClasses classes) {
    this.fillers = fillers;
    this.classes = classes;
    this.topics = new TalkTopics(classes);
    this.fatal = new FatalBlows(classes);
  }

  /** The telling with its place, if its class takes one and none is filled yet. */
  public Telling withPlace(Telling telling, EventClass type, List<Link> links) {
    if (!type.roles().contains(Role.PLACE) || !telling.slots(Role.PLACE).isEmpty()) {
      return telling;
    }
    List<Integer> used = telling.slots().stream().map(slot -> slot.phrase().head()).toList();
    List<Slot> places = new ArrayList<>();
    Stream.concat(
            links.stream().filter(link -> standsBeside(telling, link.phrase())), scenery(telling))
        .filter(link -> link.function() == Link.Function.PREPOSITIONAL)
        .filter(link -> saysWhere(link.phrase()) || isSpread(telling, link.phrase()))
        .filter(link -> !used.contains(link.phrase().head()) && link.strength() >= 0.5)
        .filter(link -> !topics.holdPlace(telling, link.phrase()))
        .sorted(Comparator.comparingDouble(Link::strength).reversed())
        .forEach(link -> addPlace(telling, link, places));
    return telling.with(places);
  }

  /** {@code la cumbre se celebró en El Cairo}: where a verb says that it happened. */
  private Stream<Link> scenery(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int noun = telling.trigger().head();
    int verb = syntax.token(noun).head();
    boolean happens =
        telling.trigger().isNoun()
            && syntax.token(noun).relation().startsWith("nsubj")
            && CARRYING.stream()
                .anyMatch(name -> classes.members(name).contains(syntax.token(verb).lemma()));
    boolean kills = telling.trigger().isNoun() && fatal.is(telling.scene(), noun);
    return telling.scene().phrases().stream()
        .filter(phrase -> !phrase.marker().isEmpty())
        .filter(
            phrase ->
                happens && isBesideVerb(syntax, phrase, verb)
                    || kills && phrase.begin() > noun && isBesideVerb(syntax, phrase, verb)
                    || telling.trigger().isNoun() && isOfParticiple(syntax, phrase, noun))
        .map(phrase -> new Link(phrase, Link.Function.PREPOSITIONAL, 0.75));
  }

  /** {@code la explosión mató a dos civiles cerca de Mijek}: parsers hang it from the dead. */
  private static boolean isBesideVerb(Syntax syntax, Phrase phrase, int verb) {
    int above = syntax.token(phrase.head()).head();
    boolean ofObject =
        above >= 0
            && phrase.begin() > above
            && syntax.token(above).head() == verb
            && Set.of("obj", "iobj").contains(syntax.token(above).relation());
    return above == verb || ofObject && CompoundPrepositions.isLocative(phrase.marker());
  }

  /** {@code la cumbre, prevista para el jueves en Sochi}. */
  private static boolean isOfParticiple(Syntax syntax, Phrase phrase, int noun) {
    return syntax.ancestors(phrase.head()).stream()
        .limit(2)
        .filter(Participles::isOne)
        .anyMatch(
            above -> above.index() > noun && (above.head() == noun || agrees(syntax, above, noun)));
  }

  /**
   * {@code las conversaciones entre X e Y, celebradas en Ankara}: parsers hang the participle from
   * the last noun.
   */
  private static boolean agrees(Syntax syntax, Token participle, int noun) {
    Morphology own = participle.morphology();
    Morphology other = syntax.token(noun).morphology();
    return syntax.word(participle.index() - 1).equals(",")
        && syntax.isUnder(participle.index(), noun)
        && own.gender() == other.gender()
        && own.number() == other.number();
  }

  /** {@code los combates se extendieron a Bukavu}. */
  private static boolean isSpread(Telling telling, Phrase phrase) {
    Syntax syntax = telling.scene().syntax();
    int above = syntax.token(phrase.head()).head();
    return telling.trigger().isNoun()
        && above >= 0
        && REACHING.contains(phrase.marker())
        && SPREADING.contains(syntax.token(above).lemma())
        && syntax.token(telling.trigger().head()).head() == above;
  }

  private static boolean saysWhere(Phrase phrase) {
    return PLACE_MARKERS.contains(phrase.marker())
        || CompoundPrepositions.isLocative(phrase.marker());
  }

  /**
   * Whether the place hangs from the event itself, or from what fills it, rather than from some
   * other noun: nobody is in Gaza who speaks {@code sobre la guerra en Gaza}.
   */
  private boolean standsBeside(Telling telling, Phrase phrase) {
    Syntax syntax = telling.scene().syntax();
    int above = syntax.token(syntax.firstConjunct(phrase.head())).head();
    if (above < 0
        || CompoundPrepositions.isLocative(phrase.marker())
        || telling.trigger().tokens().contains(above)
        || syntax.isVerbal(above)) {
      return true;
    }
    boolean filler = telling.slots().stream().anyMatch(slot -> slot.phrase().covers(above));
    boolean time =
        telling.scene().datedTimes().stream()
            .anyMatch(mention -> mention.begin() <= above && above < mention.end());
    return filler
        || time
        || isPlaceOfBlow(telling, above)
        || syntax.token(above).pos() == PartOfSpeech.PROPN
        || isActedOn(telling, above);
  }

  /** {@code murió en un tiroteo en Cachemira}: where the blow was that killed him. */
  private boolean isPlaceOfBlow(Telling telling, int noun) {
    int verb = telling.scene().syntax().token(noun).head();
    return telling.trigger().tokens().contains(verb) && fatal.is(telling.scene(), noun);
  }

  /**
   * {@code bombardeó posiciones de milicias en Irak}: the place of what is acted on, over nouns
   * that tell no event of their own; where the tree has what a noun acts on under the noun's verb,
   * too: {@code condenó el ataque contra una base en Cali}.
   */
  private static boolean isActedOn(Telling telling, int noun) {
    Scene scene = telling.scene();
    int at = noun;
    while (at >= 0
        && !telling.trigger().tokens().contains(at)
        && !(at == carrier(telling) && noun > telling.trigger().head())) {
      int current = at;
      boolean own = scene.triggersAt(at).stream().noneMatch(word -> word.isNoun() && word.tells());
      boolean acted =
          scene
              .phraseAt(at)
              .filter(phrase -> phrase.head() == current && ACTED_ON.contains(phrase.marker()))
              .isPresent();
      if (!own || !acted) {
        return false;
      }
      at = scene.syntax().token(at).head();
    }
    return at >= 0;
  }

  /** The verb that the event's noun is the object of; -1 where there is none. */
  private static int carrier(Telling telling) {
    Token noun = telling.scene().syntax().token(telling.trigger().head());
    return telling.trigger().isNoun() && noun.relation().equals("obj") ? noun.head() : -1;
  }

  private void addPlace(Telling telling, Link link, List<Slot> places) {
    List<FillerType> types =
        List.of(new FillerType.OfKind(EntityKind.PLACE), new FillerType.OfKind(EntityKind.COUNTRY));
    boolean coordinated = places.isEmpty() || link.phrase().conjunctOf().isPresent();
    boolean territory =
        link.phrase().refers()
            || classes.hasAny(PLACES, telling.scene().syntax(), link.phrase().theme());
    if (coordinated && territory) {
      fillers
          .offer(telling.scene().syntax(), link.phrase(), types, Optional.of(Role.PLACE))
          .ifPresent(
              offer ->
                  offer
                      .fillers()
                      .forEach(
                          filler ->
                              places.add(
                                  new Slot(Role.PLACE, filler, link.phrase(), link.strength()))));
    }
  }
}
