package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Filler;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Fills the frames of a trigger's senses from the phrases linked to it. What a frame requires and
 * does not find, or what would be of the wrong type, makes no event.
 */
final class FrameMatcher {
  /** A link weaker than this fills nothing. */
  private static final double WEAKEST = 0.25;

  /** A link at least this strong is one that a reader would not doubt. */
  private static final double SURE = 0.45;

  private static final Optional<Role> VICTIM = Optional.of(Role.TARGET);

  private final FillerFinder fillers;
  private final Owners owners;

  FrameMatcher(FillerFinder fillers) {
    this.fillers = fillers;
    this.owners = new Owners(fillers);
  }

  /** Whether the word at {@code index} belongs to a class of the lexicon. */
  boolean isOf(String nounClass, Syntax syntax, int index) {
    return fillers.classes().has(nounClass, syntax, index);
  }

  /** Whether {@code lemmas} are a member of a class of the lexicon. */
  boolean isOf(String nounClass, String lemmas) {
    return fillers.classes().members(nounClass).contains(lemmas);
  }

  /** What the trigger tells, at most one telling for each event class, the best filled. */
  List<Telling> match(Scene scene, Trigger trigger, List<Link> links) {
    Map<String, Telling> best = new LinkedHashMap<>();
    for (Sense sense : trigger.entry().senses()) {
      if (sense.event().isPresent()) {
        fill(scene, trigger, sense, links)
            .map(filling -> new Telling(scene, trigger, sense, filling.slots(), filling.themes()))
            .ifPresent(telling -> best.merge(telling.type(), telling, FrameMatcher::better));
      }
    }
    return best.values().stream()
        .filter(telling -> best.values().stream().noneMatch(other -> explains(other, telling)))
        .toList();
  }

  /**
   * Whether what is a bare theme of one telling is the object that another hands to somebody, or
   * what one aims at is only where the other takes place: {@code lanzó misiles al mar}. Asking for
   * arms is a deed beside their transfer.
   */
  private static boolean explains(Telling other, Telling telling) {
    if (share(other, Role.OBJECT, telling, Role.OBJECT)
        && share(other, Role.PLACE, telling, Role.TARGET)) {
      return true;
    }
    boolean handed = !other.slots(Role.TARGET).isEmpty();
    boolean asked = telling.sense().reports().filter(Modality.POSSIBLE::equals).isPresent();
    return other != telling
        && handed
        && !asked
        && telling.themes().stream()
            .anyMatch(
                theme ->
                    other.slots(Role.OBJECT).stream()
                        .anyMatch(slot -> slot.phrase().equals(theme)));
  }

  private static boolean share(Telling one, Role role, Telling other, Role another) {
    return one.slots(role).stream()
        .anyMatch(
            slot ->
                other.slots(another).stream()
                    .anyMatch(match -> match.phrase().head() == slot.phrase().head()));
  }

  private static Telling better(Telling one, Telling other) {
    Comparator<Telling> order =
        Comparator.<Telling>comparingInt(
                telling -> telling.slots().size() + telling.themes().size())
            .thenComparingDouble(Telling::strength);
    return order.compare(other, one) > 0 ? other : one;
  }

  /**
   * A filled frame.
   *
   * @param slots roles and what fills them
   * @param themes phrases that match an argument and fill no role
   */
  record Filling(List<Slot> slots, List<Phrase> themes) {}

  /** What fills the frame; empty where something required is missing. */
  Optional<Filling> fill(Scene scene, Trigger trigger, Sense sense, List<Link> links) {
    boolean other =
        isBarred(scene, trigger, sense, links)
            || meansOther(scene, sense, links)
            || isOwnDeed(scene.syntax(), trigger, sense);
    if (!new Uses(scene.syntax()).allow(sense, trigger.head()) || other) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    List<Phrase> themes = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    List<Frame.Argument> arguments =
        sense.frame().arguments().stream()
            .filter(argument -> !argument.is(Frame.Trait.BARRED))
            .sorted(
                Comparator.comparing((Frame.Argument argument) -> argument.role().isEmpty())
                    .thenComparing(
                        argument ->
                            trigger.isNoun() || argument.function() != Frame.Function.SUBJECT)
                    .thenComparing(argument -> !argument.required()))
            .toList();
    boolean reciprocal = new Reciprocity(scene.syntax()).mayBe(trigger, sense.event());
    for (Frame.Argument argument : arguments) {
      List<Match> all = best(scene, trigger, sense, argument, links, used);
      List<Match> matches = all.stream().filter(match -> !match.repeats(argument, slots)).toList();
      all.stream()
          .filter(match -> match.repeats(argument, slots))
          .forEach(match -> themes.add(match.link().phrase()));
      boolean clause =
          argument.fillers().stream().anyMatch(FillerType.Clause.class::isInstance)
              && hasClause(scene, trigger);
      boolean shared =
          argument.is(Frame.Trait.MUTUAL)
              && slots.size() > 1
              && (hasTheme(sense.frame()) || !hasOtherObject(slots, links));
      if (all.isEmpty()
          && !clause
          && !shared
          && argument.required()
          && !hasClitic(scene, trigger, argument)
          && !(reciprocal && argument.role().filter(Role.TARGET::equals).isPresent())) {
        return Optional.empty();
      }
      for (Match match : matches) {
        if (argument.role().isPresent()) {
          used.add(match.link().phrase().head());
        }
        argument.role().ifPresent(role -> match.addTo(role, slots));
        if (argument.role().isEmpty()
            || match.offer().fillers().isEmpty() && !isBlow(scene, argument, match)) {
          themes.add(match.link().phrase());
        }
      }
    }
    slots.addAll(owners.of(sense.frame(), slots));
    if (!reciprocal || arguments.stream().noneMatch(argument -> lacksTarget(argument, slots))) {
      return Optional.of(new Filling(slots, themes));
    }
    List<Slot> closed = Reciprocity.closed(slots);
    return closed.size() == slots.size()
        ? Optional.empty()
        : Optional.of(new Filling(closed, themes));
  }

  private static boolean lacksTarget(Frame.Argument argument, List<Slot> slots) {
    return argument.required()
        && argument.role().filter(Role.TARGET::equals).isPresent()
        && slots.stream().noneMatch(slot -> slot.role() == Role.TARGET);
  }

  /** Whether something is there by which the word means something else. */
  private boolean isBarred(Scene scene, Trigger trigger, Sense sense, List<Link> links) {
    return sense.frame().arguments().stream()
        .filter(argument -> argument.is(Frame.Trait.BARRED))
        .anyMatch(argument -> !best(scene, trigger, sense, argument, links, Set.of()).isEmpty());
  }

  /** {@code minar la confianza}: something stands with the word that changes what it means. */
  private boolean meansOther(Scene scene, Sense sense, List<Link> links) {
    return sense.frame().arguments().stream()
        .filter(argument -> !argument.except().isEmpty())
        .anyMatch(
            argument ->
                links.stream()
                    .filter(link -> link.strength() * fit(sense, argument, link) >= SURE)
                    .anyMatch(link -> isExcepted(scene, argument, link.phrase())));
  }

  private boolean isExcepted(Scene scene, Frame.Argument argument, Phrase phrase) {
    return argument.except().stream()
        .anyMatch(
            nounClass ->
                isOf(nounClass, scene.syntax(), phrase.theme())
                    || isOf(nounClass, scene.syntax(), phrase.head()));
  }

  /** {@code dos explosiones dejaron 13 muertos}: the blows are not what is counted. */
  private boolean isBlow(Scene scene, Frame.Argument argument, Match match) {
    return argument.role().filter(Role.AGENT::equals).isPresent()
        && isOf("Strike", scene.syntax(), match.link().phrase().theme());
  }

  private record Match(Link link, FillerFinder.Offer offer) {
    double score() {
      return link.strength() * offer.certainty();
    }

    /** Whether all that it offers already plays another part: nobody accuses himself. */
    boolean repeats(Frame.Argument argument, List<Slot> slots) {
      return argument
              .role()
              .filter(role -> role != Role.PARTICIPANT && role != Role.PLACE)
              .isPresent()
          && !offer.fillers().isEmpty()
          && offer.fillers().stream()
              .allMatch(
                  filler ->
                      slots.stream()
                          .anyMatch(
                              slot ->
                                  slot.filler().equals(filler)
                                      && slot.role() != argument.role().get()));
    }

    void addTo(Role role, List<Slot> slots) {
      for (Filler filler : offer.fillers()) {
        slots.add(new Slot(role, filler, link.phrase(), score()));
      }
    }
  }

  /** The strongest phrase that fits the argument, and those coordinated with it. */
  private List<Match> best(
      Scene scene,
      Trigger trigger,
      Sense sense,
      Frame.Argument argument,
      List<Link> links,
      Set<Integer> used) {
    List<Match> fitting = new ArrayList<>();
    for (Link link : links) {
      boolean other =
          isPersonal(argument, link) && hasBareObject(trigger, link, links)
              || isKiller(sense, argument, link)
              || scene.syntax().hasSe(trigger.head()) && undergoes(sense, argument, link, links);
      double fit = other ? 0 : fit(sense, argument, link);
      if (fit > 0 && !used.contains(link.phrase().head())) {
        fillers
            .offer(scene.syntax(), link.phrase(), argument.fillers(), argument.role())
            .filter(offer -> !argument.is(Frame.Trait.NAMED) || !offer.isByModifier())
            .map(offer -> new Match(link.times(fit), offer))
            .filter(match -> match.score() >= WEAKEST)
            .ifPresent(fitting::add);
      }
    }
    Optional<Match> best =
        fitting.stream()
            .max(
                Comparator.comparingDouble(Match::score)
                    .thenComparingInt(match -> -match.link().phrase().begin()));
    return best.map(match -> withConjuncts(match, fitting)).orElse(List.of());
  }

  /**
   * {@code ultima la entrega a Kiev}: beside a bare object, what stands after {@code a} is none.
   */
  private static boolean hasBareObject(Trigger trigger, Link behind, List<Link> links) {
    return !trigger.isNoun()
        && trigger.tokens().size() == 1
        && links.stream()
            .anyMatch(
                link ->
                    link.function() == Link.Function.OBJECT
                        && link.strength() >= 0.95
                        && link.phrase().marker().isEmpty()
                        && link.phrase().begin() > trigger.head()
                        && link.phrase().begin() < behind.phrase().begin());
  }

  /** {@code heridos por los guardacostas}: whose the wounded are is never said by {@code por}. */
  private static boolean isKiller(Sense sense, Frame.Argument argument, Link link) {
    return sense.event().filter(FurtherFigures.TOLL::equals).isPresent()
        && argument.role().filter(Role.TARGET::equals).isPresent()
        && Set.of("por", "por parte de", "a manos de").contains(link.phrase().marker());
  }

  /** {@code se bombardeó una base de Ucrania}: what rather is the object is no subject. */
  private static boolean undergoes(
      Sense sense, Frame.Argument argument, Link link, List<Link> links) {
    return argument.function() == Frame.Function.SUBJECT
        && link.function() == Link.Function.SUBJECT
        && sense.frame().arguments().stream()
            .anyMatch(other -> other.function() == Frame.Function.DIRECT_OBJECT && other.required())
        && links.stream()
            .filter(other -> other.phrase().equals(link.phrase()))
            .anyMatch(
                other ->
                    other.function() == Link.Function.OBJECT && other.strength() > link.strength());
  }

  private static boolean isPersonal(Frame.Argument argument, Link link) {
    return argument.function() == Frame.Function.DIRECT_OBJECT
        && link.function() == Link.Function.PREPOSITIONAL;
  }

  private static List<Match> withConjuncts(Match best, List<Match> fitting) {
    Set<Integer> heads = new HashSet<>(Set.of(best.link().phrase().head()));
    List<Match> matches = new ArrayList<>(List.of(best));
    for (boolean grew = true; grew; ) {
      grew = false;
      for (Match match : fitting) {
        Phrase phrase = match.link().phrase();
        boolean joined =
            phrase.conjunctOf().filter(heads::contains).isPresent()
                || isConjunctOfAny(phrase.head(), fitting, heads);
        if (joined && heads.add(phrase.head())) {
          matches.add(match);
          grew = true;
        }
      }
    }
    return matches;
  }

  private static boolean isConjunctOfAny(int head, List<Match> fitting, Set<Integer> heads) {
    return fitting.stream()
        .map(match -> match.link().phrase())
        .anyMatch(
            phrase ->
                heads.contains(phrase.head())
                    && phrase.conjunctOf().filter(first -> first == head).isPresent());
  }

  /** From 0 to 1: whether a phrase in this function can be the argument. */
  private static double fit(Sense sense, Frame.Argument argument, Link link) {
    String marker = link.phrase().marker();
    return switch (argument.function()) {
      case SUBJECT ->
          switch (link.function()) {
            case SUBJECT -> isAuthor(link) && argument.role().equals(VICTIM) ? 0 : 1;
            case GENITIVE -> genitive(sense, argument, true);
            case OBJECT -> argument.required() && isIntransitive(sense.frame()) ? 0.7 : 0;
            default -> 0;
          };
      case DIRECT_OBJECT ->
          switch (link.function()) {
            case OBJECT -> 1;
            case GENITIVE -> genitive(sense, argument, false);
            case PREPOSITIONAL -> marker.equals("a") ? 0.95 : 0;
            default -> 0;
          };
      case INDIRECT_OBJECT, PREPOSITIONAL -> {
        boolean marked =
            link.function() == Link.Function.PREPOSITIONAL
                || link.function() == Link.Function.GENITIVE;
        yield marked && isMarked(argument, marker) ? 1 : 0;
      }
    };
  }

  /** Whatever says where something is will do for {@code en}. */
  private static boolean isMarked(Frame.Argument argument, String marker) {
    return argument.markers().contains(marker)
        || argument.role().filter(Role.PLACE::equals).isPresent()
            && argument.markers().contains("en")
            && Prepositions.isLocative(marker);
  }

  /** {@code los muertos por la ofensiva}: what follows brought it about. */
  private static boolean isAuthor(Link link) {
    return NounLinker.isAgentive(link.phrase().marker());
  }

  /** {@code llegaron 5.000 uniformados}: parsers take what comes for what is brought. */
  private static boolean isIntransitive(Frame frame) {
    return frame.arguments().stream()
        .noneMatch(argument -> argument.function() == Frame.Function.DIRECT_OBJECT);
  }

  /** {@code el ataque de X} and {@code la invasión de X}: the lexicon tells which one X is. */
  private static double genitive(Sense sense, Frame.Argument argument, boolean subject) {
    boolean named = argument.role().isPresent() && argument.role().get() == sense.genitive();
    boolean participant = argument.role().isPresent() && argument.role().get() == Role.PARTICIPANT;
    return named || participant && subject ? 1 : subject ? 0.6 : 0.9;
  }

  /** {@code abordaron la crisis}: what they speak of plays no part. */
  private static boolean hasTheme(Frame frame) {
    return frame.arguments().stream()
        .anyMatch(
            argument ->
                argument.function() == Frame.Function.DIRECT_OBJECT && argument.role().isEmpty());
  }

  /** {@code ambos países enfrentan amenazas}: what they do, they do not do to each other. */
  private static boolean hasOtherObject(List<Slot> slots, List<Link> links) {
    return links.stream()
        .filter(link -> link.function() == Link.Function.OBJECT)
        .anyMatch(
            link -> slots.stream().noneMatch(slot -> slot.phrase().head() == link.phrase().head()));
  }

  /**
   * {@code la deploró}: an object is there, though only a pronoun. The receiver in {@code le envió}
   * is not what was sent.
   */
  private static boolean hasClitic(Scene scene, Trigger trigger, Frame.Argument argument) {
    boolean object =
        argument.function() == Frame.Function.DIRECT_OBJECT
            || argument.function() == Frame.Function.INDIRECT_OBJECT;
    return object
        && !trigger.isNoun()
        && new Clitics(scene.syntax())
            .with(trigger.head()).stream()
                .anyMatch(dative -> dative ? takesActor(argument) : takesMore(argument));
  }

  private static boolean takesActor(Frame.Argument argument) {
    return argument.fillers().stream()
        .anyMatch(
            filler ->
                filler instanceof FillerType.OfKind kind && FillerFinder.isActor(kind.kind())
                    || filler instanceof FillerType.Anything);
  }

  private static boolean takesMore(Frame.Argument argument) {
    return argument.fillers().stream()
        .anyMatch(filler -> !(filler instanceof FillerType.OfNounClass));
  }

  private static boolean hasClause(Scene scene, Trigger trigger) {
    return trigger.isAuxiliary()
        || scene.syntax().dependents(trigger.head()).stream().anyMatch(FrameMatcher::isClause)
        || opensClause(scene.syntax(), trigger.head());
  }

  /** {@code rechaza haber movilizado tropas}: nobody condemns what he does himself. */
  private static boolean isOwnDeed(Syntax syntax, Trigger trigger, Sense sense) {
    int next = trigger.head() + 1;
    return sense.event().filter("Condemnation"::equals).isPresent()
        && !trigger.isNoun()
        && next < syntax.size()
        && syntax.token(next).morphology().mood() == Morphology.Mood.INFINITIVE;
  }

  private static boolean isClause(Token token) {
    return Set.of("ccomp", "xcomp", "csubj", "advcl", "acl").contains(token.relation());
  }

  private static boolean opensClause(Syntax syntax, int head) {
    for (int i = head + 1; i < Math.min(syntax.size(), head + 4); i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que") || token.morphology().mood() == Morphology.Mood.INFINITIVE) {
        return true;
      }
    }
    return false;
  }
}
