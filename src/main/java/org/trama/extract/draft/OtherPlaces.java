package org.trama.extract.draft;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.Lexicon;

/**
 * Places where the dead are not: those where people meet, sign or speak of what was done elsewhere,
 * {@code se reunieron en Doha tras una guerra que dejó 500 muertos}, and those whose flag something
 * bears.
 */
final class OtherPlaces {
  private static final Set<String> SPOKEN_OF =
      Set.of("abordar", "analizar", "debatir", "examinar", "homenajear", "recordar", "rememorar");

  private final Lexicon lexicon;
  private final Set<String> ensigns;

  OtherPlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.ensigns = lexicon.nounClass("Ensign");
  }

  /** Whether the name is that of such a place. */
  boolean names(Scene scene, Reference name) {
    return isFlag(scene.syntax(), name.head())
        || scene.phrases().stream()
            .filter(
                phrase -> phrase.covers(name.head()) && phrase.entities().equals(name.entities()))
            .anyMatch(phrase -> isPeaceful(scene, phrase));
  }

  /** Whether the phrase names such a place. */
  boolean names(Scene scene, Phrase phrase) {
    return isFlag(scene.syntax(), phrase.head()) || isPeaceful(scene, phrase);
  }

  /** {@code un petrolero con bandera de las Islas Cook}: it may be anywhere. */
  private boolean isFlag(Syntax syntax, int name) {
    return IntStream.rangeClosed(Math.max(0, name - 3), name)
        .anyMatch(i -> ensigns.contains(syntax.token(i).lemma()));
  }

  /** Whether what takes place there harms nobody. */
  private boolean isPeaceful(Scene scene, Phrase phrase) {
    Syntax syntax = scene.syntax();
    int verb = syntax.token(phrase.head()).head();
    if (verb < 0 || !syntax.isVerbal(verb) || !phrase.marker().equals("en")) {
      return false;
    }
    Set<String> kinds =
        scene.triggersAt(verb).stream()
            .flatMap(Trigger::types)
            .map(type -> lexicon.eventClass(type).plover())
            .collect(Collectors.toSet());
    boolean gathering = kinds.contains("CONSULT") || !kinds.contains("MOBILIZE");
    return SPOKEN_OF.contains(syntax.token(verb).lemma())
        || !scene.triggersAt(verb).isEmpty() && gathering && !kinds.contains("ASSAULT");
  }
}
