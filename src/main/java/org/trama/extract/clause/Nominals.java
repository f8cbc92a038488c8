package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Which words and references head a noun phrase of their own, whatever the tagger calls them. */
final class Nominals {
  /** Verbs that ascribe an adjective to their object. */
  private static final Set<String> ASCRIBING =
      Set.of(
          "considerar",
          "creer",
          "declarar",
          "encontrar",
          "estimar",
          "hallar",
          "juzgar",
          "llamar",
          "reputar",
          "ver");

  /** Verbs that ascribe it behind a preposition. */
  private static final Set<String> NAMING =
      Set.of(
          "calificar",
          "catalogar",
          "considerar",
          "definir",
          "describir",
          "etiquetar",
          "motejar",
          "presentar",
          "saludar",
          "tachar",
          "tildar",
          "tratar",
          "ver");

  /** Adjectives that make an adverb with {@code de}: {@code bombardeó de nuevo Járkov}. */
  private static final Set<String> ADVERBIAL = Set.of("inmediato", "lleno", "nuevo", "pronto");

  private Nominals() {}

  /** Whether the word can head a phrase: a noun, or what stands for one. */
  static boolean isHead(Syntax syntax, Token token, List<PhraseFinder.Range> figures) {
    return token.pos() == PartOfSpeech.NOUN
        || token.pos() == PartOfSpeech.PROPN && !token.relation().equals("flat")
        || isNominalParticiple(token)
        || isCeasefire(syntax, token)
        || isCountless(syntax, token)
        || isPredicate(syntax, token)
        || token.index() > 0 && isCountedParticiple(syntax, token.index(), figures);
  }

  /** {@code un alto el fuego}: taggers take the noun for an adjective. */
  private static boolean isCeasefire(Syntax syntax, Token token) {
    return token.lemma().equals("alto") && PhraseEnd.namesCeasefire(syntax, token.index());
  }

  /** {@code miles de soldados}: taggers take the measure for a numeral. */
  private static boolean isCountless(Syntax syntax, Token token) {
    return token.pos() == PartOfSpeech.NUM
        && Set.of("miles", "cientos", "millones").contains(syntax.word(token.index()))
        && token.index() + 1 < syntax.size()
        && syntax.word(token.index() + 1).equals("de")
        && (token.index() == 0 || syntax.token(token.index() - 1).pos() != PartOfSpeech.NUM);
  }

  /** {@code el keniano William Ruto}: the demonym right before the name. */
  static Optional<Reference> nationality(Syntax syntax, Reference name, List<Reference> all) {
    return all.stream()
        .filter(reference -> reference.form() == Reference.Form.DEMONYM)
        .filter(reference -> reference.end() == name.begin())
        .filter(reference -> isNationality(syntax, reference, List.of(name)))
        .findFirst();
  }

  /** Whether a name, in the singular, follows the demonym that stands for a noun. */
  static boolean isNationality(Syntax syntax, Reference demonym, List<Reference> all) {
    boolean determined =
        demonym.begin() > 0
            && Set.of("el", "la", "al", "del").contains(syntax.word(demonym.begin() - 1));
    return demonym.form() == Reference.Form.DEMONYM
        && determined
        && all.stream()
            .anyMatch(
                name ->
                    name.form() == Reference.Form.NAME
                        && name.begin() == demonym.end()
                        && syntax.token(name.begin()).pos() == PartOfSpeech.PROPN);
  }

  static boolean isPossessive(Syntax syntax, Reference reference) {
    String word = syntax.word(reference.head());
    return reference.form() == Reference.Form.PRONOUN
        && Set.of(
                "su",
                "sus",
                "suyo",
                "suya",
                "cuyo",
                "cuya",
                "cuyos",
                "cuyas",
                "nuestro",
                "nuestra",
                "nuestros",
                "nuestras",
                "mi",
                "mis")
            .contains(word);
  }

  /** {@code 251 secuestrados}: a participle behind a figure is a noun, whatever the tagger says. */
  private static boolean isCountedParticiple(
      Syntax syntax, int index, List<PhraseFinder.Range> figures) {
    return syntax.token(index).morphology().mood() == Morphology.Mood.PARTICIPLE
        && figures.stream().anyMatch(range -> range.end() == index);
  }

  /**
   * {@code tres generales iraníes}: what is counted is a noun, and the demonym behind tells whose.
   */
  static boolean isCountedActor(
      Token token, List<PhraseFinder.Range> figures, List<Reference> references) {
    return token.pos() == PartOfSpeech.ADJ
        && figures.stream().anyMatch(range -> range.end() == token.index())
        && references.stream()
            .anyMatch(
                next -> next.form() == Reference.Form.DEMONYM && next.begin() == token.index() + 1);
  }

  /** {@code tachó de «ilegales» las restricciones}: an adjective that the verb ascribes. */
  private static boolean isPredicate(Syntax syntax, Token token) {
    if (token.pos() != PartOfSpeech.ADJ || ADVERBIAL.contains(syntax.word(token.index()))) {
      return false;
    }
    int at = token.index() - 1;
    while (at > 0
        && (syntax.token(at).pos() == PartOfSpeech.ADV
            || syntax.token(at).pos() == PartOfSpeech.PUNCT
                && !syntax.token(at).text().equals(","))) {
      at--;
    }
    return at > 0
        && (Set.of("de", "como").contains(syntax.token(at).text())
                && (syntax.isVerbal(at - 1) || isNaming(syntax, token.head()))
            || ASCRIBING.contains(syntax.token(at).lemma()) && syntax.isVerbal(at));
  }

  /** {@code calificó el incidente de «lamentable»}: the object may stand between. */
  private static boolean isNaming(Syntax syntax, int above) {
    if (above < 0) {
      return false;
    }
    Token word = syntax.token(above);
    return NAMING.contains(word.lemma())
        || word.relation().equals("obj")
            && NAMING.contains(syntax.token(Math.max(0, word.head())).lemma());
  }

  /** {@code trasladó blindados}: a participle in the place of a noun is one. */
  private static boolean isNominalParticiple(Token token) {
    return token.pos() == PartOfSpeech.ADJ
        && token.morphology().mood() == Morphology.Mood.PARTICIPLE
        && Set.of("obj", "nsubj", "nsubj:pass", "obl").contains(token.relation());
  }

  /** A demonym that modifies a noun is no phrase of its own. */
  static boolean isAdjective(Syntax syntax, Reference reference) {
    if (reference.form() != Reference.Form.DEMONYM) {
      return false;
    }
    Token head = syntax.token(reference.head());
    boolean afterNoun =
        head.index() > 0
            && isNounLike(syntax.token(head.index() - 1))
            && !isModifierOf(syntax.token(head.index() - 1), head);
    return head.pos() == PartOfSpeech.ADJ && !startsPhrase(syntax, head.index()) || afterNoun;
  }

  /** {@code quince sanitarios palestinos}: taggers may take the noun for the adjective. */
  private static boolean isModifierOf(Token before, Token noun) {
    return before.pos() == PartOfSpeech.ADJ
        && noun.pos() == PartOfSpeech.NOUN
        && before.head() == noun.index();
  }

  static boolean isNounLike(Token token) {
    return token.pos() == PartOfSpeech.NOUN
        || token.pos() == PartOfSpeech.ADJ
        || token.pos() == PartOfSpeech.PROPN;
  }

  private static boolean startsPhrase(Syntax syntax, int index) {
    return index > 0 && syntax.token(index - 1).pos() == PartOfSpeech.DET;
  }
}
