package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.entity.Reference;
import org.trama.knowledge.LexicalEntry;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Finds the words of a sentence that the lexicon knows. Of two that share words the longer wins.
 */
final class TriggerFinder {
  /** How many small words may stand between two of a set phrase. */
  private static final int GAP = 3;

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Trigger> find(Syntax syntax, List<Reference> references) {
    List<Trigger> found = new ArrayList<>();
    for (Token token : syntax.sentence().tokens()) {
      if (!isInName(token.index(), references)) {
        lemmas(token)
            .flatMap(lemma -> lexicon.startingWith(lemma).stream())
            .forEach(entry -> match(syntax, token, entry).ifPresent(found::add));
      }
    }
    found.sort(
        Comparator.comparingInt((Trigger trigger) -> -trigger.tokens().size())
            .thenComparingInt(Trigger::head));
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : found) {
      if (kept.stream().noneMatch(longer -> swallows(longer, trigger))) {
        kept.add(trigger);
      }
    }
    kept.sort(Comparator.comparingInt(Trigger::head));
    return kept;
  }

  /** The lemma; of a participle that serves as an adjective also its masculine singular. */
  private static Stream<String> lemmas(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean participle = token.morphology().mood() == Morphology.Mood.PARTICIPLE;
    String masculine = token.text().toLowerCase(Locale.ROOT).replaceFirst("(os|as|a)$", "o");
    return participle && !masculine.equals(lemma)
        ? Stream.of(lemma, masculine)
        : Stream.concat(Stream.of(lemma), Plurals.singulars(token)).distinct();
  }

  private static boolean swallows(Trigger longer, Trigger shorter) {
    return longer.tokens().size() > shorter.tokens().size()
        && longer.tokens().contains(shorter.head());
  }

  /** A word of {@code Servicio de Seguridad} tells nothing that happens. */
  private static boolean isInName(int index, List<Reference> references) {
    return references.stream()
        .anyMatch(
            reference ->
                (reference.form() == Reference.Form.NAME
                        || reference.form() == Reference.Form.ACRONYM)
                    && reference.begin() <= index
                    && index < reference.end());
  }

  private static Optional<Trigger> match(Syntax syntax, Token first, LexicalEntry entry) {
    if (!fits(first, entry.category())
        || entry.category() == LexicalEntry.Category.NOUN && onlyQualifies(syntax, first)) {
      return Optional.empty();
    }
    Set<Integer> tokens = new LinkedHashSet<>(List.of(first.index()));
    int at = first.index();
    for (String lemma : entry.lemmas().subList(1, entry.lemmas().size())) {
      int next = next(syntax, at, lemma);
      if (next < 0) {
        return Optional.empty();
      }
      tokens.add(next);
      at = next;
    }
    return Optional.of(
        new Trigger(entry, isObligation(first) ? first.head() : first.index(), tokens));
  }

  /**
   * A bare singular after {@code de} says of what kind another noun is: {@code lazos de defensa}.
   */
  private static boolean onlyQualifies(Syntax syntax, Token noun) {
    int at = noun.index();
    boolean connective =
        at > 0
            && syntax.token(at - 1).text().equalsIgnoreCase("sin")
            && noun.lemma().equals("embargo");
    return connective
        || at > 1
            && syntax.token(at - 1).text().equals("de")
            && syntax.token(at - 2).pos() == PartOfSpeech.NOUN
            && noun.morphology().number() == Morphology.Number.SINGULAR
            && !Set.of("intento", "amenaza", "caso", "acto", "promesa", "intención", "orden")
                .contains(syntax.token(at - 2).lemma());
  }

  private static boolean fits(Token token, LexicalEntry.Category category) {
    return switch (category) {
      case VERB ->
          token.pos() == PartOfSpeech.VERB
              || token.pos() == PartOfSpeech.AUX && !token.relation().startsWith("aux")
              || isObligation(token)
              || token.morphology().mood() == Morphology.Mood.PARTICIPLE
              || token.pos() == PartOfSpeech.AUX
                  && token.morphology().mood() != Morphology.Mood.NONE
                  && !isAuxiliary(token);
      case NOUN -> token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
      case ADJECTIVE -> token.pos() == PartOfSpeech.ADJ;
    };
  }

  /** {@code deberían retirarse}: what the verb behind it says ought to be done. */
  private static boolean isObligation(Token token) {
    return token.pos() == PartOfSpeech.AUX
        && token.relation().startsWith("aux")
        && token.lemma().equals("deber");
  }

  private static boolean isAuxiliary(Token token) {
    return Set.of("haber", "ser", "estar", "poder", "deber", "ir").contains(token.lemma());
  }

  private static int next(Syntax syntax, int after, String lemma) {
    for (int i = after + 1; i < syntax.size() && i <= after + 1 + GAP; i++) {
      Token token = syntax.token(i);
      if (token.text().equalsIgnoreCase(lemma) || lemmas(token).anyMatch(lemma::equalsIgnoreCase)) {
        return i;
      }
      if (!isSmall(token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSmall(Token token) {
    return switch (token.pos()) {
      case DET, ADV, ADJ, PRON, PUNCT, NUM ->
          !token.text().equals(".") && !token.text().equals(";");
      default -> false;
    };
  }
}
