package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * Under which forms the lexicon may list each word of a sentence, lower case, found out once: its
 * lemma, the masculine of a participle, the singular of a noun that opens the sentence and was
 * taken for a name.
 */
final class WordForms {
  private final List<String> words = new ArrayList<>();
  private final List<List<String>> lemmas = new ArrayList<>();
  private final Set<String> all = new HashSet<>();
  private final List<Set<String>> classes;

  WordForms(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      List<String> listed = lemmas(token, word);
      words.add(word);
      lemmas.add(listed);
      all.add(word);
      all.addAll(listed);
    }
    this.classes = new ArrayList<>(Collections.nCopies(words.size(), null));
  }

  /** The noun classes that have it. */
  Set<String> classes(int index, Lexicon lexicon) {
    Set<String> known = classes.get(index);
    if (known == null) {
      known = lexicon.classesOf(forms(index));
      classes.set(index, known);
    }
    return known;
  }

  private List<String> forms(int index) {
    List<String> forms = new ArrayList<>(lemmas(index));
    forms.add(word(index));
    return forms;
  }

  /** The word as written. */
  String word(int index) {
    return words.get(index);
  }

  /** The lemmas that it may be listed under, its own first. */
  List<String> lemmas(int index) {
    return lemmas.get(index);
  }

  /** Whether the word is written like that or may be listed so. */
  boolean is(int index, String form) {
    return words.get(index).equals(form) || lemmas.get(index).contains(form);
  }

  /** Whether any word of the sentence is. */
  boolean hold(String form) {
    return all.contains(form);
  }

  private static List<String> lemmas(Token token, String word) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.morphology().mood() == Morphology.Mood.PARTICIPLE) {
      String masculine = masculine(word);
      if (!masculine.equals(lemma)) {
        return List.of(lemma, masculine);
      }
    }
    return token.pos() == PartOfSpeech.PROPN && token.index() < 2 && word.endsWith("s")
        ? withSingulars(lemma, word)
        : List.of(lemma);
  }

  /** {@code asesinado} for {@code asesinadas}. */
  private static String masculine(String participle) {
    int ending = participle.endsWith("os") || participle.endsWith("as") ? 2 : 1;
    return ending == 2 || participle.endsWith("a")
        ? participle.substring(0, participle.length() - ending) + "o"
        : participle;
  }

  /** {@code Drones}, {@code Bombardeos}: a common noun that opens a sentence. */
  private static List<String> withSingulars(String lemma, String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.add(word.substring(0, word.length() - 1));
    if (word.endsWith("es")) {
      forms.add(word.substring(0, word.length() - 2));
      forms.add(word.endsWith("ones") ? word.substring(0, word.length() - 4) + "ón" : word);
    }
    return List.copyOf(forms);
  }
}
