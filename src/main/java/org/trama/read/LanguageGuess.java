package org.trama.read;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells texts that are certainly not Spanish.
 *
 * <p>The sampling of the detector starts from a fixed seed, so the same text is always told the
 * same.
 */
final class LanguageGuess {
  private static final int SHORTEST = 80;
  private static final int LONGEST = 20_000;
  private static final double CERTAIN = 0.95;
  private static final long SEED = 20_240_913L;
  private static final String SPANISH = "es";

  private LanguageGuess() {}

  /** Models are costly to load and wanted only when something is read. */
  private static final class Loaded {
    static final LanguageDetector DETECTOR = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .seed(SEED)
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("the language profiles are missing from the program", e);
      }
    }
  }

  /**
   * The language of the text where it is another one beyond doubt; too short a text is always in
   * doubt.
   */
  static Optional<Locale> otherThanSpanish(String text) {
    String sample = sample(text);
    if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST) {
      return Optional.empty();
    }
    List<DetectedLanguage> found = Loaded.DETECTOR.getProbabilities(sample);
    return found.stream()
        .findFirst()
        .filter(best -> best.getProbability() >= CERTAIN)
        .map(best -> Locale.forLanguageTag(best.getLocale().toString()))
        .filter(language -> !language.getLanguage().equals(SPANISH));
  }

  /**
   * Addresses and names of accounts are in no language; the profiles were learnt from lower case.
   */
  private static String sample(String text) {
    String sample =
        text.substring(0, Math.min(LONGEST, text.length()))
            .replaceAll("(https?://|www\\.|@)\\S+", " ");
    long capitals = sample.chars().filter(Character::isUpperCase).count();
    return capitals * 3 > sample.length() ? sample.toLowerCase(Locale.ROOT) : sample;
  }

  /** The name of a language in the language of all messages: {@code Portuguese}. */
  static String name(Locale language) {
    return language.getDisplayLanguage(Locale.ENGLISH);
  }
}
