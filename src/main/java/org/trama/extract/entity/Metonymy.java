package org.trama.extract.entity;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** Whether a capital or seat stands for its state as an actor, or is the place it is. */
final class Metonymy {
  private static final Set<String> LOCATIVE =
      Set.of("en", "desde", "hacia", "hasta", "sobre", "tras", "cerca", "junto");
  private static final Set<String> NEAR =
      Set.of(
          "cerca",
          "dentro",
          "fuera",
          "lejos",
          "alrededor",
          "procedente",
          "delante",
          "través",
          "camino",
          "regreso",
          "vuelta");

  /** Verbs behind which {@code de} says from where. */
  private static final Set<String> COMING =
      Set.of("llegar", "partir", "regresar", "venir", "viajar", "volar", "volver");

  /** How many words before the preposition they may stand. */
  private static final int REACH = 8;

  private final Nouns nouns;

  Metonymy(Nouns nouns) {
    this.nouns = nouns;
  }

  /** Whether the name, of a place that is a seat, means whoever sits there. */
  boolean isActor(Words words, Name name) {
    int before = words.beforeArticle(name.begin());
    if (isDateline(words, name)
        || LOCATIVE.contains(words.lower(before))
            && !Seats.isOfSpeakers(words, name, before)
            && !isBurden(words, before)
        || isCalledCapital(words, name)
        || isPlaceInList(words, name)) {
      return false;
    }
    if (isTargetOfArms(words, before)) {
      return false;
    }
    if (words.is(before, "por")) {
      return !isMotion(words, before);
    }
    if (words.is(before, "a", "al")) {
      return !isMotion(words, before);
    }
    if (words.is(before, "de", "del")) {
      return (!isPartOfCity(words, before) || isAttacker(words, name, before))
          && !NEAR.contains(words.lower(before - 1))
          && !COMING.contains(words.lemma(before - 1))
          && !nouns.has("TownFate", words.lemma(before - 1));
    }
    if (words.is(before, "y", "e", "o", ",")) {
      return isActorInList(words, name, before);
    }
    return !isPlaceObject(words, words.is(before, "nuevo") ? before - 2 : before);
  }

  /** Key of the union that {@code europeo} means: {@code el comisario europeo}. */
  Optional<String> union(Words words, Name name) {
    boolean european =
        name.form() == Reference.Form.DEMONYM
            && name.entry().filter(entry -> entry.key().equals("europa")).isPresent();
    return european && nouns.is("UnionThing", words, name.begin() - 1)
        ? Optional.of("union-europea")
        : Optional.empty();
  }

  /** {@code aumenta la presión sobre Moscú}: what weighs on a state, not what falls on a town. */
  private boolean isBurden(Words words, int before) {
    return words.is(before, "sobre")
        && (nouns.endsAt("Burden", words, before - 1)
            || nouns.has("BurdenVerb", words.lemma(before - 1)));
  }

  /** {@code la capital, Saná}, {@code la capital siria, Damasco}. */
  private static boolean isCalledCapital(Words words, Name name) {
    int k = words.is(name.begin() - 1, ",") ? name.begin() - 2 : name.begin() - 1;
    return words.lemmaIs(k, "capital") || words.lemmaIs(k - 1, "capital") && words.is(k + 1, ",");
  }

  /** {@code bombardeó Járkov, Odesa y Kiev}: all of the row are towns. */
  private boolean isPlaceInList(Words words, Name name) {
    if (isSubject(words, name)) {
      return false;
    }
    int k = name.begin() - 1;
    while (k >= 0 && (words.capital(k) || words.is(k, ",", "y", "e", "a"))) {
      k--;
    }
    return k < name.begin() - 1 && (isPlaceObject(words, k) || isTargetOfArms(words, k));
  }

  /** {@code lanzó misiles contra Tel Aviv}: what is shot at is the town. */
  private boolean isTargetOfArms(Words words, int preposition) {
    if (!words.is(preposition, "contra")) {
      return false;
    }
    for (int k = preposition - 1; k >= Math.max(0, preposition - REACH); k--) {
      if (words.punctuation(k)) {
        return false;
      }
      if (nouns.has("Shooting", words.lemma(k))) {
        return true;
      }
    }
    return false;
  }

  /** {@code BRUSELAS, 18 Jul.}: a block that opens with the place and has no verb. */
  private static boolean isDateline(Words words, Name name) {
    boolean verb =
        words.sentence().tokens().stream()
            .anyMatch(t -> t.pos() == PartOfSpeech.VERB || t.pos() == PartOfSpeech.AUX);
    boolean date =
        words.size() < 14
            && words.sentence().tokens().stream()
                .anyMatch(t -> Character.isDigit(t.text().charAt(0)) || t.text().equals("("));
    boolean dash = words.is(name.end(), "—", "–", "-");
    boolean alone =
        words.size() <= name.end() + 2 || words.size() <= 5 && words.is(name.end(), "/");
    return name.begin() == 0 && (dash || !verb && (date || alone));
  }

  private boolean isMotion(Words words, int preposition) {
    for (int k = preposition - 1; k >= Math.max(0, preposition - 5); k--) {
      if (words.punctuation(k)) {
        return false;
      }
      boolean predicate =
          words.pos(k) == PartOfSpeech.VERB
              || words.pos(k) == PartOfSpeech.AUX
              || words.pos(k) == PartOfSpeech.NOUN;
      if (predicate) {
        if (nouns.has("Journey", words.lemma(k))) {
          return true;
        }
        if (words.pos(k) == PartOfSpeech.VERB) {
          return words.lemmaIs(k, "llevar") && isMotion(words, k);
        }
      }
    }
    return false;
  }

  private static boolean isSubject(Words words, Name name) {
    return words.token(words.head(name.begin(), name.end())).relation().startsWith("nsubj");
  }

  private boolean isPartOfCity(Words words, int preposition) {
    int k = preposition - 1;
    while (k > 0 && words.pos(k) == PartOfSpeech.ADJ) {
      k--;
    }
    return nouns.endsAt("CityPart", words, k);
  }

  /** {@code el bombardeo de Bakú contra Ereván}: who deals a blow at another. */
  private boolean isAttacker(Words words, Name name, int before) {
    return words.is(name.end(), "contra", "sobre", "a", "al")
        && nouns.endsAt("Strike", words, before - 1);
  }

  private boolean isPlaceObject(Words words, int before) {
    return words.pos(before) == PartOfSpeech.VERB && nouns.has("TownVerb", words.lemma(before));
  }

  /** A member of a list is what the first member is; without one, whatever governs its verb. */
  private boolean isActorInList(Words words, Name name, int before) {
    boolean clause = words.is(before - 1, ",") && words.article(name.begin() - 1);
    if (clause || isSubject(words, name) || words.is(before, ",")) {
      return true;
    }
    int k = before - 1;
    while (k >= 0 && (words.capital(k) || words.is(k, ",", "y", "e", "de", "del"))) {
      k--;
    }
    int governor = words.article(k) ? k - 1 : k;
    boolean place =
        k >= 0
            && (LOCATIVE.contains(words.lower(governor))
                || words.is(governor, "a", "al") && isMotion(words, governor));
    return !place || !words.is(before, "y", "e");
  }
}
