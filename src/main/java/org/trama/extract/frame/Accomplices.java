package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.model.Filler;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Who did a deed by the noun that says that he had a part in it: {@code Etiopía dijo tener pruebas
 * de la implicación de Kenia en el ataque}. It is not who speaks of it, wherever the parser hangs
 * the deed.
 */
public final class Accomplices {
  private static final double STRENGTH = 0.85;

  /** How many words may stand between the part and the deed. */
  private static final int REACH = 9;

  private static final Set<String> DEEDS =
      Set.of(
          EventTypes.ATTACK,
          EventTypes.CASUALTIES,
          EventTypes.ARMS_TRANSFER,
          EventTypes.TROOP_DEPLOYMENT);

  /** Prepositions between the part, with whose it is, and the deed. */
  private static final Set<String> BETWEEN = Set.of("en", "con", "por");

  /** What may stand between: whose the part is, and words about it. */
  private static final Set<PartOfSpeech> SMALL =
      Set.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.DET,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN);

  private final NounClasses classes;
  private final FillerFinder fillers;

  public Accomplices(NounClasses classes, FillerFinder fillers) {
    this.classes = classes;
    this.fillers = fillers;
  }

  /** The telling with those for its doers whose part in it the noun before it tells. */
  public Telling complete(Telling telling) {
    if (!telling.trigger().isNoun() || !DEEDS.contains(telling.type())) {
      return telling;
    }
    OptionalInt part = part(telling.scene(), telling.trigger().head());
    boolean doubtful = part.isPresent() && isDoubtful(telling.scene().syntax(), part.getAsInt());
    List<Slot> doers = doers(telling.scene(), part, telling.trigger().head());
    Stream<Slot> others = telling.slots().stream().filter(slot -> slot.role() != Role.AGENT);
    return doers.isEmpty()
        ? telling
        : telling.withSlots(
            Stream.concat(doers.stream().filter(doer -> !doubtful), others).toList());
  }

  /** {@code la posible implicación de Kenia}: nobody is said to have done it. */
  private static boolean isDoubtful(Syntax syntax, int part) {
    return new VerbGroup(syntax).modality(part) == Modality.POSSIBLE;
  }

  private List<Slot> doers(Scene scene, OptionalInt part, int deed) {
    return part.stream()
        .mapToObj(noun -> owner(scene, noun, deed))
        .flatMap(Optional::stream)
        .flatMap(owner -> slots(owner).stream())
        .toList();
  }

  /** The noun for having a part, with nothing before the deed but whose it is. */
  private OptionalInt part(Scene scene, int deed) {
    Syntax syntax = scene.syntax();
    if (!scene.isMarked(deed, BETWEEN)) {
      return OptionalInt.empty();
    }
    return IntStream.iterate(deed - 1, word -> word >= Math.max(0, deed - REACH), word -> word - 1)
        .takeWhile(word -> SMALL.contains(syntax.token(word).pos()))
        .filter(word -> syntax.token(word).pos() == PartOfSpeech.NOUN)
        .filter(word -> classes.has(NounClasses.INVOLVEMENT, syntax, word))
        .findFirst();
  }

  /** {@code la implicación de Kenia}, {@code la participación keniana}. */
  private static Optional<Phrase> owner(Scene scene, int part, int deed) {
    Optional<Phrase> behind =
        scene.phrases().stream()
            .filter(phrase -> phrase.marker().equals("de") && !phrase.named().isEmpty())
            .filter(phrase -> phrase.begin() > part && phrase.end() < deed)
            .filter(phrase -> isOf(scene.syntax(), phrase, part))
            .findFirst();
    return behind.or(
        () ->
            scene
                .phraseAt(part)
                .filter(phrase -> phrase.theme() == part && !phrase.within().isEmpty())
                .map(phrase -> Phrase.meant(part, phrase.within())));
  }

  /** Whether only adjectives stand between the part and the preposition. */
  private static boolean isOf(Syntax syntax, Phrase owner, int part) {
    return IntStream.range(part + 1, owner.begin())
        .mapToObj(syntax::token)
        .filter(word -> word.pos() != PartOfSpeech.ADJ && word.pos() != PartOfSpeech.ADV)
        .map(Token::text)
        .allMatch(word -> word.equals("de") || word.equals("del"));
  }

  private List<Slot> slots(Phrase owner) {
    return owner.named().stream()
        .filter(fillers::isActor)
        .map(entity -> new Slot(Role.AGENT, new Filler.OfEntity(entity), owner, STRENGTH))
        .toList();
  }
}
