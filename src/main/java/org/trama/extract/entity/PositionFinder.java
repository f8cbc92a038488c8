package org.trama.extract.entity;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.coreference.Cast;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

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

  private final Nouns nouns;
  private final References references;
  private final Cast cast;
  private final SpeakerLabels labels;

  PositionFinder(Nouns nouns, References references, Cast cast) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
    this.labels = new SpeakerLabels(nouns, references, cast);
  }

  /** The holder of the title, where the sentence names one. */
  Optional<Held> holder(Words words, Title title) {
    if (title.nested()) {
      return before(words, title).or(() -> copula(words, title));
    }
    return labels
        .holder(words, title)
        .or(() -> rightAfter(words, title))
        .or(() -> before(words, title))
        .or(() -> afterComma(words, title))
        .or(() -> copula(words, title));
  }

  private Optional<Held> rightAfter(Words words, Title title) {
    return person(words, title.end())
        .map(r -> held(title, r, title.begin(), r.end()))
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
        .filter(r -> r.form().isByName() && isPerson(r));
  }

  private boolean isPerson(Reference reference) {
    return cast.is(reference.entities().get(0), EntityKind.PERSON);
  }

  private static Held held(Title title, Reference person, int begin, int end) {
    return new Held(title, person.entities().get(0), begin, end);
  }

  /** {@code X, ministro de Y}. */
  private Optional<Held> before(Words words, Title title) {
    int comma = start(words, title) - 1;
    if (!words.is(comma, ",", "(", "–", "—", "-")) {
      return Optional.empty();
    }
    return references
        .endingAt(words.index(), comma)
        .filter(this::isPerson)
        .filter(r -> !isListed(words, title))
        .filter(r -> start(words, title) == title.begin() || !isSubject(words, title.end()))
        .map(r -> held(title, r, r.begin(), title.end()));
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
            .map(r -> held(title, r, title.begin(), r.end()));
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

  /**
   * Whether a verb follows, whose subject the phrase is: {@code tras hablar con Putin, el
   * presidente kazajo se negó}.
   */
  private static boolean isSubject(Words words, int end) {
    int i = end;
    while (words.pos(i) == PartOfSpeech.ADJ && !words.morphology(i).mood().isFinite()) {
      i++;
    }
    return words.isVerbGroup(i);
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
    return personBefore(words, i).map(r -> held(title, r, r.begin(), title.end()));
  }

  /** The nearest person before the verb, with no noun or other verb between. */
  private Optional<Reference> personBefore(Words words, int verb) {
    for (int k = verb - 1; k >= 0 && verb - k <= REACH; k--) {
      Optional<Reference> person = references.endingAt(words.index(), k + 1).filter(this::isPerson);
      if (person.isPresent()) {
        return person;
      }
      if (words.pos(k) == PartOfSpeech.NOUN || words.pos(k) == PartOfSpeech.VERB) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
