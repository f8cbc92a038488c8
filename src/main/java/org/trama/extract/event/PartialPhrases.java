package org.trama.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.LexicalEntry;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;

/**
 * The words that may tell by themselves what a set phrase of them does not: its verb in {@code
 * lanzó bombas sobre Kiev}, its noun in {@code el Consejo autorizó el despliegue de tropas
 * kenianas}.
 */
final class PartialPhrases {
  private final Lexicon lexicon;

  PartialPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The verb first; the noun only where the verb does more than lend it its subject. */
  List<Trigger> of(Scene scene, Trigger phrase) {
    String verb = phrase.entry().lemmas().get(0);
    Stream<Trigger> verbs = alone(verb, phrase.entry().category(), phrase.head());
    Stream<Trigger> nouns =
        scene.supportVerbs().contains(verb) ? Stream.empty() : nouns(scene, phrase);
    return Stream.concat(verbs, nouns).toList();
  }

  private Stream<Trigger> nouns(Scene scene, Trigger phrase) {
    return phrase.tokens().stream()
        .map(scene.syntax()::token)
        .filter(word -> word.pos() == PartOfSpeech.NOUN)
        .flatMap(word -> alone(word.lemma(), LexicalEntry.Category.NOUN, word.index()));
  }

  private Stream<Trigger> alone(String lemma, LexicalEntry.Category category, int word) {
    return lexicon.startingWith(lemma).stream()
        .filter(entry -> entry.lemmas().size() == 1 && entry.category() == category)
        .map(entry -> new Trigger(entry, word, Set.of(word)));
  }
}
