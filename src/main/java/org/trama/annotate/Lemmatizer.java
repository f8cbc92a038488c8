package org.trama.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Lemma and grammatical features of a Spanish word form, from the dictionary of LanguageTool
 * (EAGLES tags), told apart by the part of speech that the tagger gave it. Safe for several
 * threads.
 */
final class Lemmatizer {
  private static final String DICTIONARY = "/org/languagetool/resource/es/es-ES.dict";
  private static final String INFO = "/org/languagetool/resource/es/es-ES.info";

  /** How many forms are remembered: more than a thousand articles have. */
  private static final int MOST = 50_000;

  private final Dictionary dictionary;
  private final Map<String, List<Reading>> met = new ConcurrentHashMap<>();

  Lemmatizer() {
    try (InputStream words = Lemmatizer.class.getResourceAsStream(DICTIONARY);
        InputStream info = Lemmatizer.class.getResourceAsStream(INFO)) {
      dictionary = Dictionary.read(words, info);
    } catch (IOException e) {
      throw new UncheckedIOException("the Spanish dictionary on the class path cannot be read", e);
    }
  }

  /** A reading of a word form: what it may be. */
  record Reading(String lemma, PartOfSpeech pos, Morphology morphology) {}

  /**
   * The reading of {@code form} that fits {@code pos} best. A word that the dictionary lacks is its
   * own lemma; a word that it knows only as another part of speech is taken for that one, since
   * taggers err where dictionaries do not.
   */
  Reading read(String form, PartOfSpeech pos) {
    if (pos == PartOfSpeech.PROPN || pos == PartOfSpeech.PUNCT || pos == PartOfSpeech.NUM) {
      return new Reading(pos == PartOfSpeech.PROPN ? form : lower(form), pos, Morphology.UNKNOWN);
    }
    if (lower(form).equals("del") || lower(form).equals("al")) {
      return new Reading(
          lower(form).substring(0, form.length() - 1), PartOfSpeech.ADP, Morphology.UNKNOWN);
    }
    List<Reading> readings = readings(lower(form));
    if (readings.isEmpty()) {
      return new Reading(lower(form), pos, EaglesTag.guess(lower(form), pos));
    }
    return readings.stream()
        .min(
            Comparator.comparingInt(
                reading ->
                    distance(reading, pos)
                        + (isMotion(reading, pos) ? 1 : 0)
                        + (isOfSpeaker(reading) ? 1 : 0)
                        + (isOfMaker(reading, form) ? 1 : 0)
                        + (isRare(reading, readings) ? 2 : 0)))
        .map(reading -> distance(reading, pos) < FAR ? withPos(reading, pos, lower(form)) : reading)
        .orElseThrow();
  }

  /** Whether the dictionary has {@code form} as any of {@code kinds}. */
  boolean knows(String form, PartOfSpeech... kinds) {
    List<PartOfSpeech> wanted = List.of(kinds);
    return readings(lower(form)).stream().anyMatch(reading -> wanted.contains(reading.pos()));
  }

  /** Whether the dictionary has {@code form} as a verb that somebody who is spoken of does. */
  boolean isThirdPerson(String form) {
    return readings(lower(form)).stream()
        .map(Reading::morphology)
        .filter(morphology -> morphology.person() == 3)
        .map(Morphology::mood)
        .anyMatch(mood -> mood.isFinite() && mood != Morphology.Mood.IMPERATIVE);
  }

  private List<Reading> readings(String form) {
    List<Reading> known = met.get(form);
    if (known == null) {
      known = lookedUp(form);
      if (met.size() < MOST) {
        met.put(form, known);
      }
    }
    return known;
  }

  private List<Reading> lookedUp(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData word : new DictionaryLookup(dictionary).lookup(form)) {
      EaglesTag tag = new EaglesTag(tagOf(word));
      readings.add(new Reading(word.getStem().toString(), tag.pos(), tag.morphology()));
    }
    return List.copyOf(readings);
  }

  /** The tag without the frequency class that the dictionary appends to it. */
  private static String tagOf(WordData word) {
    String tag = word.getTag().toString();
    return tag.length() > 1 && tag.charAt(tag.length() - 2) == '_'
        ? tag.substring(0, tag.length() - 2)
        : tag;
  }

  private static final int FAR = 4;

  /** By how many classes of frequency a word must lead another to be taken for it. */
  private static final int MANY = 5;

  private static int distance(Reading reading, PartOfSpeech pos) {
    boolean auxiliary = pos == PartOfSpeech.AUX && reading.pos() == PartOfSpeech.VERB;
    if (reading.pos() == pos || auxiliary) {
      return switch (reading.morphology().mood()) {
        case IMPERATIVE -> 2;
        case SUBJUNCTIVE -> 1;
        default -> 0;
      };
    }
    boolean participle = reading.morphology().mood() == Morphology.Mood.PARTICIPLE;
    return switch (pos) {
      case ADJ -> participle ? 1 : reading.pos() == PartOfSpeech.NOUN ? 2 : FAR;
      case NOUN -> reading.pos() == PartOfSpeech.ADJ || participle ? 2 : FAR;
      case DET, PRON ->
          reading.pos() == PartOfSpeech.DET || reading.pos() == PartOfSpeech.PRON ? 1 : FAR;
      case CCONJ, SCONJ, ADP, ADV, PART, INTJ, X, SYM -> 2;
      default -> FAR;
    };
  }

  /** {@code fue} before a participle is of {@code ser}, not of {@code ir}. */
  private static boolean isMotion(Reading reading, PartOfSpeech pos) {
    return pos == PartOfSpeech.AUX && reading.lemma().equals("ir");
  }

  /** {@code roto} is of {@code romper}, not what somebody says of himself: of {@code rotar}. */
  private static boolean isOfSpeaker(Reading reading) {
    return reading.morphology().mood() == Morphology.Mood.INDICATIVE
        && reading.morphology().person() == 1;
  }

  /** {@code no creo que}: who says so of himself believes, and makes nothing. */
  private static boolean isOfMaker(Reading reading, String form) {
    return lower(form).equals("creo") && reading.lemma().equals("crear");
  }

  /** {@code venda} is of {@code vender}, unless everything else speaks for {@code vendar}. */
  private boolean isRare(Reading reading, List<Reading> readings) {
    return reading.pos() == PartOfSpeech.VERB
        && readings.stream()
            .filter(other -> other.pos() == PartOfSpeech.VERB)
            .filter(other -> other.morphology().mood() != Morphology.Mood.IMPERATIVE)
            .map(Reading::lemma)
            .filter(lemma -> !lemma.equals(reading.lemma()))
            .anyMatch(lemma -> frequency(lemma) >= frequency(reading.lemma()) + MANY);
  }

  /** How common a verb is, by the letter that the dictionary puts behind its infinitive's tag. */
  private int frequency(String lemma) {
    return new DictionaryLookup(dictionary)
        .lookup(lemma).stream()
            .map(word -> word.getTag().toString())
            .filter(tag -> tag.matches("V.N0000[A-Z]"))
            .mapToInt(tag -> tag.charAt(tag.length() - 1))
            .max()
            .orElse('A');
  }

  /**
   * A participle that serves as a noun ({@code los heridos}) is its own lemma, in the masculine
   * singular.
   */
  private static Reading withPos(Reading reading, PartOfSpeech pos, String form) {
    boolean participle = reading.morphology().mood() == Morphology.Mood.PARTICIPLE;
    String lemma =
        pos == PartOfSpeech.NOUN && participle
            ? form.replaceFirst("(os|as|a)$", "o")
            : reading.lemma();
    return new Reading(lemma, pos, reading.morphology());
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
