package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Modality;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Deeds that somebody denies having done without anybody saying that he did: {@code negó cualquier
 * implicación en el ataque}, {@code se desvinculó del atentado}, {@code niega el envío de armas}.
 * They are told of him, since it is of him that they are denied.
 */
final class Disclaimers {
  /** Words of the lexicon for having a part in a deed. */
  private static final String INVOLVEMENT = "Involvement";

  /** Words of the lexicon by which one calls a statement untrue. */
  private static final String FALSEHOODS = "Falsehood";

  private static final Set<String> QUOTES = Set.of("“", "”", "«", "»", "\"");

  private static final String ASSAULT = "ASSAULT";

  /** PLOVER categories of deeds of which nobody denies those of another. */
  private static final Set<String> TRANSFERS = Set.of("AID", "MOBILIZE");

  /** Verbs that may stand between the denial and the part that one has. */
  private static final Set<String> LIGHT =
      Set.of(
          "tener",
          "ser",
          "estar",
          "haber",
          "guardar",
          "mantener",
          "jugar",
          "desempeñar",
          "existir",
          "celebrar",
          "producir",
          "prever",
          "planear",
          "proyectar",
          "programar",
          "preparar",
          "sostener",
          "entablar",
          "iniciar",
          "realizar");

  /** Nouns for what one means to do: who denies having it, denies that he will. */
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intención",
          "propósito",
          "proyecto",
          "preparativo",
          "idea",
          "deseo",
          "voluntad",
          "orden");

  /**
   * PLOVER categories of what several do together: who denies it, denies having been one of them.
   */
  private static final Set<String> JOINT = Set.of("CONSULT", "AGREE");

  /** How many words may stand between the denial and the deed. */
  private static final int REACH = 14;

  private static final double STRENGTH = 0.7;

  private final DocumentReports reports;
  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Sides sides;
  private final Map<String, EntityKind> kinds;

  Disclaimers(
      DocumentReports reports, Lexicon lexicon, Sides sides, Map<String, EntityKind> kinds) {
    this.kinds = Map.copyOf(kinds);
    this.reports = reports;
    this.lexicon = lexicon;
    this.sides = sides;
    this.classes = new NounClasses(lexicon);
  }

  /** The telling, with those who deny it for those of whom it is told, where it names nobody. */
  Telling complete(Telling telling) {
    if (isJoint(telling)) {
      return joined(telling);
    }
    boolean open =
        telling.trigger().isNoun()
            && telling.slots(own(telling)).isEmpty()
            && lexicon.eventClass(telling.type()).roles().contains(own(telling))
            && !lexicon.eventClass(telling.type()).isSpeech();
    if (!open) {
      return telling;
    }
    Optional<List<String>> deniers = denier(telling).map(report -> doers(telling, report));
    OptionalInt part = deniers.isPresent() ? OptionalInt.empty() : part(telling);
    boolean negated = part.stream().anyMatch(new VerbGroup(telling.scene().syntax())::isNegated);
    return deniers
        .or(() -> part.stream().mapToObj(verb -> subject(telling.scene(), verb)).findFirst())
        .filter(ids -> !ids.isEmpty() && ids.stream().noneMatch(id -> takesPart(id, telling)))
        .map(ids -> of(negated ? untrue(telling) : telling, ids, own(telling)))
        .orElse(telling);
  }

  /** The part of whoever does what the noun names: {@code la contratación de mercenarios}. */
  private static Role own(Telling telling) {
    return telling.sense().frame().arguments().stream()
        .filter(argument -> argument.function() == Frame.Function.SUBJECT)
        .flatMap(argument -> argument.role().stream())
        .findFirst()
        .orElse(Role.AGENT);
  }

  /** {@code niega contactos con Israel}: a talk or treaty that names one side, or none. */
  private boolean isJoint(Telling telling) {
    return telling.trigger().isNoun()
        && JOINT.contains(lexicon.eventClass(telling.type()).plover())
        && lexicon.eventClass(telling.type()).roles().contains(Role.PARTICIPANT)
        && telling.entities(Role.PARTICIPANT).size() < 2;
  }

  private Telling joined(Telling telling) {
    return denier(telling)
        .map(Report::sources)
        .map(deniers -> deniers.stream().map(sides::whole).distinct().toList())
        .filter(deniers -> !sides.meet(deniers, telling.entities(Role.PARTICIPANT)))
        .map(deniers -> of(telling, deniers, Role.PARTICIPANT))
        .orElse(telling);
  }

  /** Who denies it; of a plan of war, the state or body for which he speaks. */
  private List<String> doers(Telling telling, Report denial) {
    return lexicon.eventClass(telling.type()).plover().equals(ASSAULT)
        ? sides.bodies(denial.sources(), kinds)
        : denial.sources();
  }

  /** The same, told as what did not happen. */
  private static Telling untrue(Telling telling) {
    Sense sense = telling.sense();
    return new Telling(
        telling.scene(),
        telling.trigger(),
        new Sense(
            sense.rule(),
            sense.event(),
            sense.frame(),
            sense.reports(),
            sense.polarity(),
            sense.modality(),
            !sense.negated(),
            sense.control(),
            sense.genitive(),
            sense.speaker(),
            sense.uses()),
        telling.slots(),
        telling.themes());
  }

  private static boolean takesPart(String id, Telling telling) {
    return telling.slots().stream().anyMatch(slot -> slot.filler().equals(new Filler.OfEntity(id)));
  }

  private static Telling of(Telling telling, List<String> doers, Role role) {
    int word = telling.trigger().head();
    return telling.with(
        doers.stream()
            .map(
                id ->
                    new Slot(
                        role,
                        new Filler.OfEntity(id),
                        new Phrase(
                            word, word, word, word, "", List.of(id), List.of(), Optional.empty()),
                        STRENGTH))
            .toList());
  }

  /** The verb of {@code no tuvo nada que ver con el atentado}, {@code estuviera detrás de}. */
  private OptionalInt part(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int noun = telling.trigger().head();
    for (int i = noun - 1; i >= Math.max(0, noun - REACH) && stepsOver(syntax, i); i--) {
      boolean part = between(i - 1, noun).anyMatch(j -> classes.has(INVOLVEMENT, syntax, j));
      if (part && isFinite(syntax, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isFinite(Syntax syntax, int verb) {
    return syntax.token(verb).morphology().mood().isFinite()
        || syntax.isVerbal(verb) && syntax.isFinite(verb);
  }

  private static List<String> subject(Scene scene, int verb) {
    Token token = scene.syntax().token(verb);
    return new Subjects(scene)
        .of(token.relation().equals("cop") ? token.head() : verb).stream()
            .flatMap(link -> link.phrase().named().stream())
            .distinct()
            .toList();
  }

  /** The denial before the deed, where nothing stands between but the part one has in it. */
  private Optional<Report> denier(Telling telling) {
    Scene scene = telling.scene();
    int noun = telling.trigger().head();
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      Optional<Report> denial = denial(scene, i);
      if (denial.isPresent()) {
        return meansOwn(telling, i) ? denial : Optional.empty();
      }
      if (!stepsOver(scene.syntax(), i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Report> denial(Scene scene, int verb) {
    return scene.triggersAt(verb).stream()
        .filter(trigger -> !trigger.isNoun())
        .flatMap(trigger -> reports.in(scene).denial(trigger).stream())
        .filter(report -> report.modality() != Modality.POSSIBLE)
        .findFirst();
  }

  /**
   * Whether the verb denies a part in the deed, or one's having to do with it, or a deed that one
   * only denies of oneself.
   */
  private boolean meansOwn(Telling telling, int verb) {
    Syntax syntax = telling.scene().syntax();
    int noun = telling.trigger().head();
    boolean disowned = syntax.hasSe(verb) && between(verb, noun).anyMatch(i -> isOf(syntax, i));
    String plover = lexicon.eventClass(telling.type()).plover();
    boolean own = TRANSFERS.contains(plover) || JOINT.contains(plover);
    return disowned
        || own
        || between(verb, noun).anyMatch(i -> PLANS.contains(syntax.token(i).lemma()))
        || between(verb, noun).anyMatch(i -> classes.has(INVOLVEMENT, syntax, i));
  }

  private static boolean isOf(Syntax syntax, int index) {
    return Set.of("de", "del").contains(syntax.word(index));
  }

  private static IntStream between(int verb, int noun) {
    return IntStream.range(verb + 1, noun);
  }

  private boolean stepsOver(Syntax syntax, int index) {
    Token token = syntax.token(index);
    boolean small =
        switch (token.pos()) {
          case DET, ADJ, ADP, ADV -> true;
          default -> Set.of("nada", "que", "algo", "alguna").contains(syntax.word(index));
        };
    boolean verdict = classes.has(FALSEHOODS, syntax, index) || QUOTES.contains(syntax.word(index));
    return small
        || verdict
        || LIGHT.contains(token.lemma())
        || PLANS.contains(token.lemma())
        || classes.has(INVOLVEMENT, syntax, index);
  }
}
