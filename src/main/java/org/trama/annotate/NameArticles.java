package org.trama.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trama.annotate.CoreNlpEngine.Word;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * The article of an Arabic surname that opens a sentence, which is written as the preposition with
 * the article is: {@code Al Shara promulga}, as against {@code Al Gobierno le preocupa}. Done
 * before the sentence is parsed.
 */
final class NameArticles {
  /** Words after which a capital is due to the place alone. */
  private static final Set<String> OPENERS = Set.of("\"", "«", "“", ":", "-", "–", "—", "¿", "¡");

  private static final Set<String> BEFORE_VERBS = Set.of("no", "ya", "también", "tampoco", "se");

  /** Verbs that say where somebody goes, which often stands before them. */
  private static final Set<String> MOTION =
      Set.of(
          "llegar",
          "acudir",
          "ir",
          "viajar",
          "regresar",
          "volver",
          "entrar",
          "asistir",
          "faltar",
          "sumar",
          "unir",
          "corresponder",
          "seguir",
          "añadir",
          "suceder",
          "reemplazar",
          "sustituir");

  private NameArticles() {}

  /** The words of a sentence, such an article tagged as part of the name. */
  static List<Word> restore(List<Word> tagged, Lemmatizer lemmatizer) {
    List<Word> words = new ArrayList<>(tagged);
    for (int i = 0; i + 2 < words.size(); i++) {
      if (isArticle(words, i, lemmatizer)) {
        words.set(i, words.get(i).as(PartOfSpeech.PROPN));
      }
    }
    return List.copyOf(words);
  }

  /** The names of a sentence, grown by the articles that {@code words} have as parts of them. */
  static List<NameSpan> complete(List<NameSpan> names, List<Word> words) {
    List<NameSpan> complete = new ArrayList<>(names);
    for (int i = 0; i + 1 < words.size(); i++) {
      int article = i;
      if (isNamePart(words.get(i)) && names.stream().noneMatch(n -> covers(n, article))) {
        NameSpan whole =
            names.stream()
                .filter(n -> n.begin() == article + 1)
                .map(n -> new NameSpan(article, n.end(), n.type()))
                .findFirst()
                .orElse(new NameSpan(article, nameEnd(words, i), NameSpan.Type.PERSON));
        complete.removeIf(n -> n.begin() == article + 1);
        complete.add(whole);
      }
    }
    complete.sort(Comparator.comparingInt(NameSpan::begin));
    return complete;
  }

  private static boolean covers(NameSpan name, int i) {
    return name.begin() <= i && i < name.end();
  }

  private static boolean isNamePart(Word word) {
    return word.text().equals("Al") && word.pos() == PartOfSpeech.PROPN;
  }

  private static boolean isArticle(List<Word> words, int i, Lemmatizer lemmatizer) {
    boolean opens = i == 0 || OPENERS.contains(words.get(i - 1).text());
    return opens
        && words.get(i).text().equals("Al")
        && isName(words.get(i + 1), lemmatizer)
        && isSubjectOf(words, nameEnd(words, i), lemmatizer);
  }

  private static boolean isName(Word word, Lemmatizer lemmatizer) {
    return isCapital(word) && !lemmatizer.knows(lower(word), PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  /** Whether a verb of the third person follows, which has no other that it could be said of. */
  private static boolean isSubjectOf(List<Word> words, int from, Lemmatizer lemmatizer) {
    int verb = from;
    while (verb < words.size() && BEFORE_VERBS.contains(lower(words.get(verb)))) {
      verb++;
    }
    if (verb >= words.size() || isCapital(words.get(verb))) {
      return false;
    }
    Lemmatizer.Reading reading = lemmatizer.read(words.get(verb).text(), PartOfSpeech.VERB);
    Morphology form = reading.morphology();
    return lemmatizer.isThirdPerson(words.get(verb).text())
        && form.mood().isFinite()
        && form.number() != Morphology.Number.PLURAL
        && !MOTION.contains(reading.lemma());
  }

  private static int nameEnd(List<Word> words, int i) {
    int end = i + 1;
    while (end < words.size() && isCapital(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
