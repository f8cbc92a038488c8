package org.trama.extract.coreference;

import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** Lands, waters and skies that somebody enters, which are never his own. */
final class EnteredLands {
  private static final Set<String> LANDS =
      Set.of("agua", "aguas", "territorio", "suelo", "espacio", "cielo", "cielos", "costas");

  /** Verbs for what is done to a land that is not one's own. */
  private static final Set<String> ENTERING =
      Set.of(
          "atacar",
          "atravesar",
          "bombardear",
          "cruzar",
          "invadir",
          "ocupar",
          "penetrar",
          "sobrevolar",
          "surcar",
          "violar",
          "vulnerar");

  /** Before what is entered. */
  private static final String[] INTO = {"a", "en", "sobre", "contra", "por"};

  private EnteredLands() {}

  /** Whether {@code su} there is said of a land. */
  static boolean is(Words words, int token) {
    int noun = words.is(token, "su", "sus") ? token + 1 : token;
    return words.has(noun) && LANDS.contains(words.lower(noun));
  }

  /** {@code Manila niega que barcos chinos entraran en sus aguas}: nobody enters his own. */
  static boolean isEntered(Words words, int token) {
    boolean into = words.is(token - 1, INTO);
    boolean across = token > 0 && ENTERING.contains(words.lemma(token - 1));
    return (into || across) && words.has(token + 1) && LANDS.contains(words.lower(token + 1));
  }

  /** {@code según Kigali, tropas congoleñas penetraron en su territorio}: who does so. */
  static boolean enters(Words words, Reference subject, int token) {
    int verb = words.token(token + 1).head();
    while (words.has(verb) && words.token(verb).pos() == PartOfSpeech.NOUN) {
      verb = words.token(verb).head();
    }
    int noun = words.token(subject.head()).head();
    return isSubjectOf(words, subject.head(), verb) || isSubjectOf(words, noun, verb);
  }

  private static boolean isSubjectOf(Words words, int noun, int verb) {
    return words.has(verb)
        && words.has(noun)
        && words.token(noun).head() == verb
        && words.token(noun).relation().startsWith("nsubj");
  }
}
