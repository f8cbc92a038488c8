package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.LexicalEntry;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Finds the words of a sentence that the lexicon knows. Of two that share words the longer wins.
 */
public final class TriggerFinder {
  /** Noun class of the set phrases in which a word tells nothing that happens. */
  private static final String IDIOMS = "Idiom";

  private static final Set<String> EXISTENTIAL =
      Set.of("hubo", "había", "habrá", "habría", "haya", "hubiera", "haber");

  /**
   * Nouns behind which a bare noun still tells what happens, or would: {@code plan de ataque},
   * {@code cuatro décadas de lucha}.
   */
  private static final Set<String> GOVERNING =
      Set.of(
          "intento",
          "amenaza",
          "caso",
          "acto",
          "promesa",
          "intención",
          "orden",
          "plan",
          "tentativa",
          "conato",
          "propósito",
          "día",
          "semana",
          "mes",
          "año",
          "década");

  private final Lexicon lexicon;
  private final Map<String, List<List<String>>> idioms;

  public TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.idioms =
        lexicon.nounClass(IDIOMS).stream()
            .map(idiom -> List.of(idiom.split(" ")))
            .collect(Collectors.groupingBy(words -> words.get(0)));
  }

  public List<Trigger> find(Syntax syntax, List<Reference> references) {
    List<Trigger> found = new ArrayList<>();
    for (Token token : syntax.sentence().tokens()) {
      List<LexicalEntry> entries = startingAt(syntax, token.index());
      if (!entries.isEmpty() && !isInName(syntax, token, references)) {
        add(syntax, token, entries, found);
      }
    }
    found.removeIf(trigger -> reachesIntoName(syntax, trigger, references));
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

  /** Entries that may begin with the word. */
  private List<LexicalEntry> startingAt(Syntax syntax, int index) {
    List<String> lemmas = syntax.forms().lemmas(index);
    if (lemmas.size() == 1) {
      return lexicon.startingWith(lemmas.get(0));
    }
    List<LexicalEntry> entries = new ArrayList<>();
    lemmas.forEach(lemma -> entries.addAll(lexicon.startingWith(lemma)));
    return entries;
  }

  private void add(Syntax syntax, Token first, List<LexicalEntry> entries, List<Trigger> found) {
    Set<LexicalEntry.Category> barred = barred(syntax, first);
    for (LexicalEntry entry : entries) {
      if (!barred.contains(entry.category())) {
        match(syntax, first, entry).ifPresent(found::add);
      }
    }
  }

  /** Not where it is an obligation to do what the longer one tells: {@code debe poner fin}. */
  private static boolean swallows(Trigger longer, Trigger shorter) {
    return longer.tokens().size() > shorter.tokens().size()
        && shorter.tokens().contains(shorter.head())
        && longer.tokens().contains(shorter.head());
  }

  /** {@code firmó el Acuerdo de Escazú}: the set phrase has no part of a name. */
  private static boolean reachesIntoName(
      Syntax syntax, Trigger trigger, List<Reference> references) {
    return trigger.tokens().stream()
        .filter(word -> word != trigger.head())
        .filter(word -> syntax.token(word).relation().equals("obj"))
        .anyMatch(word -> isInName(syntax, syntax.token(word), references));
  }

  /**
   * A word of {@code Servicio de Seguridad} tells nothing that happens; the verb of {@code
   * resolución que condena a Rusia} does.
   */
  private static boolean isInName(Syntax syntax, Token token, List<Reference> references) {
    return references.stream()
        .filter(reference -> reference.begin() <= token.index() && token.index() < reference.end())
        .anyMatch(
            reference ->
                reference.form() == Reference.Form.ACRONYM
                    || reference.form() == Reference.Form.NAME
                        && !(describes(syntax, reference) && isVerbal(token)));
  }

  private static boolean describes(Syntax syntax, Reference name) {
    return Character.isLowerCase(syntax.token(name.begin()).text().charAt(0));
  }

  private static boolean isVerbal(Token token) {
    return token.pos() == PartOfSpeech.VERB
        || token.morphology().mood() == Morphology.Mood.PARTICIPLE;
  }

  /** As which parts of speech the word tells nothing. */
  private Set<LexicalEntry.Category> barred(Syntax syntax, Token first) {
    Set<LexicalEntry.Category> barred = EnumSet.noneOf(LexicalEntry.Category.class);
    boolean perfect = first.lemma().equals("haber") && !isExistential(syntax, first);
    for (LexicalEntry.Category category : LexicalEntry.Category.values()) {
      boolean noun = category == LexicalEntry.Category.NOUN;
      if (perfect
          || !fits(first, category)
          || !noun && closesIdiom(syntax, first)
          || noun && (onlyQualifies(syntax, first) || opensIdiom(syntax, first))) {
        barred.add(category);
      }
    }
    return barred;
  }

  private static Optional<Trigger> match(Syntax syntax, Token first, LexicalEntry entry) {
    Set<Integer> tokens = SetPhrase.of(syntax, entry).from(first.index());
    int head = isObligation(first) ? first.head() : first.index();
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Trigger(entry, head, tokens));
  }

  /** {@code ofensiva diplomática}, {@code ataque de tos}. */
  private boolean opensIdiom(Syntax syntax, Token noun) {
    return syntax.forms().lemmas(noun.index()).stream()
        .flatMap(lemma -> idioms.getOrDefault(lemma, List.of()).stream())
        .anyMatch(idiom -> !SetPhrase.of(syntax, idiom).from(noun.index()).isEmpty());
  }

  /** {@code misiles de largo alcance}: taggers take the noun for a verb. */
  private boolean closesIdiom(Syntax syntax, Token verb) {
    return verb.index() > 0
        && syntax.token(verb.index() - 1).pos() != PartOfSpeech.VERB
        && opensIdiom(syntax, syntax.token(verb.index() - 1));
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
            && !GOVERNING.contains(syntax.token(at - 2).lemma());
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
                  && (!isAuxiliary(token) || token.lemma().equals("haber"));
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

  /** {@code hay} and {@code hubo soldados}, not {@code había llegado}. */
  private static boolean isExistential(Syntax syntax, Token haber) {
    int next = haber.index() + 1;
    boolean perfect =
        next < syntax.size()
            && syntax.token(next).morphology().mood() == Morphology.Mood.PARTICIPLE;
    return haber.text().equalsIgnoreCase("hay")
        || EXISTENTIAL.contains(haber.text().toLowerCase(Locale.ROOT)) && !perfect;
  }

  private static boolean isAuxiliary(Token token) {
    return Set.of("haber", "ser", "estar", "poder", "deber", "ir").contains(token.lemma());
  }
}
