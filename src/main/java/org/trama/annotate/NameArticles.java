package org.trama.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * The article of an Arabic name, which is written as the preposition with the article is: {@code
 * que Al Shabab atacara}, and where it opens a sentence {@code Al Shara promulga}, as against
 * {@code Al Gobierno le preocupa}. Done before the sentence is parsed.
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

  private final TaggedWords words;

  NameArticles(TaggedWords words) {
    this.words = words;
  }

  /** Tags such an article as part of the name. */
  void restore() {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (isArticle(i)) {
        words.tag(i, PartOfSpeech.PROPN);
      }
    }
  }

  /** The names of the sentence, grown by the articles that are tagged as parts of them. */
  List<NameSpan> complete(List<NameSpan> names) {
    List<NameSpan> complete = new ArrayList<>(names);
    for (int i = 0; i + 1 < words.size(); i++) {
      int article = i;
      if (isNamePart(i) && names.stream().noneMatch(n -> covers(n, article))) {
        NameSpan whole =
            names.stream()
                .filter(n -> n.begin() == article + 1)
                .map(n -> new NameSpan(article, n.end(), n.type()))
                .findFirst()
                .orElse(new NameSpan(article, nameEnd(i), NameSpan.Type.PERSON));
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

  private boolean isNamePart(int i) {
    return words.text(i).equals("Al") && words.pos(i) == PartOfSpeech.PROPN;
  }

  private boolean isArticle(int i) {
    boolean opens = i == 0 || OPENERS.contains(words.text(i - 1));
    return words.text(i).equals("Al") && isName(i + 1) && (!opens || isSubject(nameEnd(i)));
  }

  private boolean isName(int i) {
    return words.isCapital(i) && !words.knows(i, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  /** Whether a verb of the third person follows, which has no other that it could be said of. */
  private boolean isSubject(int end) {
    int verb = end;
    while (verb < words.size() && BEFORE_VERBS.contains(words.word(verb))) {
      verb++;
    }
    if (verb >= words.size() || words.isCapital(verb)) {
      return false;
    }
    Lemmatizer.Reading reading = words.read(verb, PartOfSpeech.VERB);
    Morphology form = reading.morphology();
    return words.isThirdPerson(verb)
        && form.mood().isFinite()
        && form.number() != Morphology.Number.PLURAL
        && !MOTION.contains(reading.lemma());
  }

  private int nameEnd(int i) {
    int end = i + 1;
    while (end < words.size() && words.isCapital(end)) {
      end++;
    }
    return end;
  }
}
