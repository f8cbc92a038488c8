package org.trama.extract.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.EventWords;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Outsiders;
import org.trama.model.EntityKind;

/**
 * Whose words a phrase stands for: the actors it names, or, of a writing that was spoken of before,
 * whoever spoke through it: {@code según la investigación}, {@code el mismo documento señala}.
 * Treaties and weapons say nothing.
 */
public final class Authorship {
  /** Noun class of the lexicon: how somebody tells or sees it. */
  private static final String VERSIONS = "Version";

  /** Noun class of the lexicon: attacks. */
  private static final String STRIKES = "Strike";

  /** Word class of the lexicon: what whoever speaks his mind is said to be. */
  private static final String OUTSPOKEN = "Outspoken";

  /** Noun class of who is told by his tie to somebody. */
  private static final String KIN = "Kin";

  private static final Set<String> DEFINITE =
      Set.of("el", "la", "los", "las", "este", "esta", "ese", "esa", "dicho", "dicha", "mismo");

  private static final Set<EntityKind> MUTE =
      Set.of(EntityKind.AGREEMENT, EntityKind.WEAPON_SYSTEM);

  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;
  private final List<String> before;
  private final List<String> acting;

  /**
   * Authorship in one document.
   *
   * @param kinds what each entity of the document is, by its id
   * @param before who spoke last
   * @param acting of whom the sentence before tells something
   */
  public Authorship(
      NounClasses classes,
      Map<String, EntityKind> kinds,
      List<String> before,
      List<String> acting) {
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
    this.before = List.copyOf(before);
    this.acting = List.copyOf(acting);
  }

  /**
   * The one who spoke last, or else acted in the sentence before: who goes on where nobody is
   * named.
   */
  Optional<List<String>> goingOn() {
    return Stream.of(before, acting)
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .filter(ids -> ids.size() == 1);
  }

  /** Whether the entity is of this kind. */
  boolean is(String id, EntityKind kind) {
    return kinds.get(id) == kind;
  }

  /** The same in a sentence before which {@code others} spoke last. */
  Authorship after(List<String> others, List<String> actors) {
    return new Authorship(classes, kinds, others, actors);
  }

  /** The same in a sentence that cites others: nobody goes on in it. */
  Authorship alone() {
    return after(List.of(), List.of());
  }

  /** Ids of the entities whose words the phrase stands for; empty where nobody is known. */
  List<String> sources(Scene scene, Phrase phrase) {
    Syntax syntax = scene.syntax();
    if (isKin(syntax, phrase) || isDeed(scene, phrase) || isAgainstState(syntax, phrase)) {
      return List.of();
    }
    if (!phrase.named().isEmpty() || phrase.end() == phrase.begin()) {
      return phrase.named().stream().filter(id -> speaks(id, phrase)).toList();
    }
    if (!classes.has(NounClasses.WRITINGS, syntax, phrase.head())) {
      return List.of();
    }
    List<String> authors =
        new Authors(scene)
            .of(phrase).stream()
                .flatMap(author -> author.named().stream())
                .filter(id -> !MUTE.contains(kinds.get(id)))
                .toList();
    boolean definite = DEFINITE.contains(syntax.word(phrase.begin()));
    return authors.isEmpty() && definite ? before : authors;
  }

  /** Whether the word says that somebody speaks his mind. */
  boolean isOutspoken(Syntax syntax, int word) {
    return classes.has(OUTSPOKEN, syntax, word);
  }

  /** {@code la versión de Kiev}: ids of those whose version the phrase is. */
  List<String> tellers(Scene scene, Phrase phrase) {
    Syntax syntax = scene.syntax();
    return classes.has(VERSIONS, syntax, phrase.head())
            || classes.has(NounClasses.WRITINGS, syntax, phrase.head())
        ? new Authors(scene)
            .of(phrase).stream()
                .flatMap(author -> author.named().stream())
                .filter(id -> !MUTE.contains(kinds.get(id)))
                .toList()
        : List.of();
  }

  /**
   * {@code el rumor de un ataque ruso}: who does it is not whose rumour it is; {@code el balance
   * del ataque ruso subió a 22 muertos}: no attack says anything.
   */
  private boolean isDeed(Scene scene, Phrase phrase) {
    return !phrase.refers()
        && (phrase.marker().equals("de") && new EventWords(scene).tellsDeed(phrase.head())
            || classes.has(STRIKES, scene.syntax(), phrase.head())
            || classes.has(STRIKES, scene.syntax(), phrase.theme()));
  }

  /** Who lives in a place does not speak for it: {@code vecinos de Tiro}. */
  private boolean speaks(String id, Phrase phrase) {
    return !MUTE.contains(kinds.get(id)) && (phrase.refers() || kinds.get(id) != EntityKind.PLACE);
  }

  /** {@code la oposición venezolana}: what it says, Venezuela does not. */
  private boolean isAgainstState(Syntax syntax, Phrase phrase) {
    return !phrase.named().isEmpty()
        && phrase.named().stream().allMatch(id -> is(id, EntityKind.COUNTRY))
        && new Outsiders(classes).are(syntax, phrase);
  }

  /** {@code la viuda de Navalni}: somebody else than the one that she is told by. */
  private boolean isKin(Syntax syntax, Phrase phrase) {
    return !phrase.refers()
        && classes.has(KIN, syntax, phrase.head())
        && phrase.named().stream().allMatch(id -> kinds.get(id) == EntityKind.PERSON);
  }
}
