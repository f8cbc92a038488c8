package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Position;

/** Who holds which title: apposition before and after, title before the name, copula, lists. */
final class PositionFinder {
  private static final Set<String> COPULAS =
      Set.of(
          "ser",
          "desempeñar",
          "ejercer",
          "nombrar",
          "designar",
          "elegir",
          "actuar",
          "servir",
          "seguir",
          "continuar");
  private static final int REACH = 8;

  /**
   * A title with its holder.
   *
   * @param title the title
   * @param person id of the holder
   * @param begin index of the first token of the words that say so
   * @param end index after the last
   */
  record Held(Title title, String person, int begin, int end) {}

  private final Nouns nouns;
  private final References references;
  private final Cast cast;

  PositionFinder(Nouns nouns, References references, Cast cast) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
  }

  /** The holder of the title, where the sentence names one. */
  Optional<Held> holder(Words words, Title title) {
    if (title.nested()) {
      return before(words, title).or(() -> copula(words, title));
    }
    return rightAfter(words, title)
        .or(() -> before(words, title))
        .or(() -> afterComma(words, title))
        .or(() -> copula(words, title));
  }

  private Optional<Held> rightAfter(Words words, Title title) {
    return person(words, title.end())
        .map(r -> new Held(title, r.entities().get(0), title.begin(), r.end()))
        .map(held -> title.of().isPresent() ? held : withState(words, held));
  }

  /** {@code el rey Felipe VI de España}, {@code el presidente Salva Kiir, de Sudán del Sur,}. */
  private Held withState(Words words, Held held) {
    int next = words.is(held.end(), ",") ? held.end() + 1 : held.end();
    if (!words.is(next, "de")) {
      return held;
    }
    return references
        .startingAt(words.index(), next + 1)
        .filter(r -> r.form().isByName() && cast.is(r.entities().get(0), EntityKind.COUNTRY))
        .map(
            r ->
                new Held(
                    held.title().of(r.entities().get(0)), held.person(), held.begin(), r.end()))
        .orElse(held);
  }

  private Optional<Reference> person(Words words, int token) {
    return references
        .startingAt(words.index(), token)
        .filter(r -> r.form().isByName() && cast.is(r.entities().get(0), EntityKind.PERSON));
  }

  /** {@code X, ministro de Y}. */
  private Optional<Held> before(Words words, Title title) {
    int comma = start(words, title) - 1;
    if (!words.is(comma, ",", "(", "–", "—", "-")) {
      return Optional.empty();
    }
    return references
        .endingAt(words.index(), comma)
        .filter(r -> cast.is(r.entities().get(0), EntityKind.PERSON))
        .filter(r -> !isListed(words, title))
        .filter(r -> start(words, title) == title.begin() || !isSubject(words, title.end()))
        .map(r -> new Held(title, r.entities().get(0), r.begin(), title.end()));
  }

  /** {@code Rubio; del Tesoro, Scott Bessent}: the title of the next in a list. */
  private static boolean isListed(Words words, Title title) {
    return title.begin() == title.noun() && words.is(title.noun(), "de", "del");
  }

  private static int start(Words words, Title title) {
    int i = title.begin();
    while (words.article(i - 1)
        || words.is(i - 1, "su", "actual", "nuevo", "nueva", "entonces", "propio", "hasta")) {
      i--;
    }
    return i;
  }

  /** {@code el ministro ruso ante la ONU, X}, {@code el jefe de la junta, el general X}. */
  private Optional<Held> afterComma(Words words, Title title) {
    for (int i = title.end(); i <= title.end() + REACH && words.has(i); i++) {
      boolean verb = words.pos(i) == PartOfSpeech.VERB && words.morphology(i).mood().isFinite();
      boolean other = i > title.end() && words.article(i) && nouns.is("Title", words, i + 1);
      if (verb || other || words.is(i, ".", ";", ":", "y", "que")) {
        return Optional.empty();
      }
      if (words.is(i, ",")) {
        int name = afterRank(words, i + 1);
        return person(words, name)
            .filter(r -> isClosed(words, r.end()))
            .map(r -> new Held(title, r.entities().get(0), title.begin(), r.end()));
      }
    }
    return Optional.empty();
  }

  private int afterRank(Words words, int i) {
    int rank = words.article(i) ? i + 1 : i;
    int n = nouns.length("NoOffice", words, rank);
    if (n > 0) {
      return rank + n;
    }
    boolean nationality =
        words.article(i) && words.pos(rank) != PartOfSpeech.PROPN && !words.capital(rank);
    return nationality ? rank + 1 : i;
  }

  /** Whether a verb follows, whose subject the phrase is. */
  private static boolean isSubject(Words words, int end) {
    int i = words.is(end, "se", "le", "les", "no", "lo", "la") ? end + 1 : end;
    return words.morphology(i).mood().isFinite()
        && (words.pos(i) == PartOfSpeech.VERB || words.pos(i) == PartOfSpeech.AUX);
  }

  private static boolean isClosed(Words words, int end) {
    return !words.has(end) || words.punctuation(end) || words.is(end, "y", "e", "que", "quien");
  }

  /** {@code Shoigu, quien se desempeñó como ministro}. */
  private Optional<Held> copula(Words words, Title title) {
    int i = start(words, title) - 1;
    if (words.is(i, "como")) {
      i--;
    }
    if (!COPULAS.contains(words.lemma(i)) && !words.is(i, "fue", "era", "es", "será")) {
      return Optional.empty();
    }
    for (int k = i - 1; k >= 0 && i - k <= REACH; k--) {
      Optional<Reference> person =
          references
              .endingAt(words.index(), k + 1)
              .filter(r -> cast.is(r.entities().get(0), EntityKind.PERSON));
      if (person.isPresent()) {
        return Optional.of(
            new Held(title, person.get().entities().get(0), person.get().begin(), title.end()));
      }
      if (words.pos(k) == PartOfSpeech.NOUN || words.pos(k) == PartOfSpeech.VERB) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the title is an office, held by one, of which a position is made. */
  boolean isOffice(Words words, Title title) {
    return !nouns.is("NoOffice", words, title.noun())
        || title.text().startsWith("alto ")
        || nouns.length("Title", words, title.noun())
            > nouns.length("NoOffice", words, title.noun());
  }

  /**
   * Adds titles whose holder is told by allusion: those of whom no other office is told, and those
   * with a complement of their own.
   */
  List<Held> withAllusions(List<Held> held, List<Title> open, List<Words> sentences) {
    Set<String> known = held.stream().map(Held::person).collect(Collectors.toSet());
    List<Held> all = new ArrayList<>(held);
    for (Title title : open) {
      references.in(title.sentence()).stream()
          .filter(r -> r.form() == Reference.Form.DESCRIPTION && r.head() == title.noun())
          .filter(r -> r.entities().size() == 1)
          .map(r -> r.entities().get(0))
          .filter(id -> cast.is(id, EntityKind.PERSON))
          .filter(id -> !known.contains(id) || title.text().contains(" "))
          .filter(id -> isOffice(sentences.get(title.sentence()), title))
          .findFirst()
          .ifPresent(id -> all.add(new Held(title, id, title.begin(), title.end())));
    }
    return all;
  }

  /** One position for each person and title, the one that tells most. */
  static List<Position> positions(List<Words> sentences, List<Held> held) {
    Map<List<String>, Position> positions = new LinkedHashMap<>();
    for (Held one : held) {
      Words words = sentences.get(one.title().sentence());
      Position position =
          new Position(
              one.person(),
              one.title().text(),
              one.title().of(),
              words.sentence().span(one.begin(), one.end()));
      positions.merge(
          List.of(one.person(), one.title().text()),
          position,
          (first, next) -> first.of().isPresent() ? first : next);
    }
    return new ArrayList<>(positions.values());
  }

  static Morphology.Gender gender(Words words, Title title) {
    int noun = title.noun();
    Morphology.Gender article =
        words.article(noun - 1) ? words.morphology(noun - 1).gender() : Morphology.Gender.NONE;
    return article == Morphology.Gender.NONE ? words.morphology(noun).gender() : article;
  }
}
