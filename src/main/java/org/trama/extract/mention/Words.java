package org.trama.extract.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/** A sentence as it is written. Indices out of range read as an empty word. */
public final class Words {
  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "un", "una", "unos", "unas");

  private static final Set<String> BEFORE_FIRST =
      Set.of("\"", "«", "“", ":", "¿", "¡", ".", "‘", "-", "–", "—");

  private final Sentence sentence;
  private final String text;
  private final List<String> lower;
  private final List<String> lemmas;
  private final boolean shouts;
  private final Map<Integer, Optional<Name>> known = new HashMap<>();
  private final Map<Integer, Set<String>> classes = new HashMap<>();

  /** The words of {@code sentence}, whose spans point into {@code text}. */
  public Words(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
    lower = sentence.tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    shouts = Lettering.shouts(sentence.tokens().stream().map(Token::text).toList());
    lemmas = sentence.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return lower.size();
  }

  public int index() {
    return sentence.index();
  }

  public boolean has(int i) {
    return i >= 0 && i < lower.size();
  }

  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  public String word(int i) {
    return has(i) ? token(i).text() : "";
  }

  public String lower(int i) {
    return has(i) ? lower.get(i) : "";
  }

  public String lemma(int i) {
    return has(i) ? lemmas.get(i) : "";
  }

  public PartOfSpeech pos(int i) {
    return has(i) ? token(i).pos() : PartOfSpeech.X;
  }

  public Morphology morphology(int i) {
    return has(i) ? token(i).morphology() : Morphology.UNKNOWN;
  }

  /** Whether a finite verb stands here, with nothing before it but small words of its own. */
  public boolean isVerbGroup(int begin) {
    int i = begin;
    while (is(i, "se", "le", "les", "no", "lo", "la", "los", "las", "ya", "también")) {
      i++;
    }
    return isFiniteVerb(i);
  }

  public boolean isFiniteVerb(int i) {
    return morphology(i).mood().isFinite()
        && (pos(i) == PartOfSpeech.VERB || pos(i) == PartOfSpeech.AUX);
  }

  /**
   * Whether the subject of the verb stands before it, and no relative pronoun is; parsers may hang
   * it from the adjective between.
   */
  boolean hasSubjectBefore(int verb) {
    return sentence.tokens().subList(0, verb).stream()
        .anyMatch(
            word ->
                (word.head() == verb
                        || word.head() == verb - 1 && pos(verb - 1) == PartOfSpeech.ADJ)
                    && word.relation().equals("nsubj")
                    && word.pos() != PartOfSpeech.PRON);
  }

  public boolean capital(int i) {
    return has(i) && Character.isUpperCase(word(i).codePointAt(0));
  }

  public boolean acronym(int i) {
    return !shouts && capital(i) && Lettering.isAcronym(word(i)) && !isInitials(i);
  }

  /** {@code M. K.} of {@code M. K. Stalin}; the state {@code EE. UU.} is none. */
  private boolean isInitials(int i) {
    return capital(i + 1)
        && !Lettering.isAcronym(word(i + 1))
        && Lettering.areInitials(token(i).span().of(text));
  }

  /** A line in capitals, in which no word is told to be a name by them. */
  boolean shouts() {
    return shouts;
  }

  public boolean number(int i) {
    return has(i) && Character.isDigit(word(i).charAt(0));
  }

  public boolean punctuation(int i) {
    return pos(i) == PartOfSpeech.PUNCT || has(i) && !Lettering.hasLetterOrDigit(word(i));
  }

  public boolean article(int i) {
    return ARTICLES.contains(lower(i));
  }

  public boolean is(int i, String... words) {
    return isOneOf(lower(i), words);
  }

  public boolean lemmaIs(int i, String... lemmas) {
    return isOneOf(lemma(i), lemmas);
  }

  private static boolean isOneOf(String form, String[] forms) {
    for (String other : forms) {
      if (other.equals(form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a capital at {@code i} may be due to the place alone: nothing but punctuation stands
   * before.
   */
  public boolean opens(int i) {
    return i == 0 || BEFORE_FIRST.contains(lower(i - 1));
  }

  /** Whether a plural with its adjective begins there: {@code Cazas cubanos atacaron}. */
  public boolean opensPlural(int i) {
    return opens(i) && isPlural(i, PartOfSpeech.NOUN) && isPlural(i + 1, PartOfSpeech.ADJ);
  }

  private boolean isPlural(int i, PartOfSpeech pos) {
    return has(i) && pos(i) == pos && morphology(i).number() == Morphology.Number.PLURAL;
  }

  /** The noun classes that have the word, looked up but once. */
  Set<String> classes(int i, Lexicon lexicon) {
    return classes.computeIfAbsent(
        i, token -> lexicon.classesOf(List.of(lower(token), lemma(token))));
  }

  /** The known name that begins at token {@code i}, looked up by {@code lookUp} but once. */
  Optional<Name> known(int i, IntFunction<Optional<Name>> lookUp) {
    return known.computeIfAbsent(i, lookUp::apply);
  }

  /** Whether a name that the annotation takes to be of this type begins at {@code i}. */
  public boolean beginsName(int i, NameSpan.Type type) {
    return sentence.names().stream().anyMatch(n -> n.begin() == i && n.type() == type);
  }

  /** The words from {@code begin} to before {@code end} as written, line breaks made blanks. */
  public String surface(int begin, int end) {
    return Lettering.oneLine(sentence.span(begin, end).of(text));
  }

  /** The first token of the range that hangs on a word outside it. */
  public int head(int begin, int end) {
    for (int i = begin; i < end; i++) {
      int head = token(i).head();
      if ((head < begin || head >= end) && !punctuation(i) && pos(i) != PartOfSpeech.ADP) {
        return i;
      }
    }
    return begin;
  }

  /** Whether words that only places take stand before {@code i}: {@code cerca de}. */
  public boolean isNearness(int i) {
    return is(i - 1, "de") && is(i - 2, "cerca", "afueras", "norte", "sur");
  }

  /**
   * The word at {@code i}, or the noun up to {@code end} that it modifies: {@code primer ministro}.
   */
  public int nounOf(int i, int end) {
    int head = pos(i) == PartOfSpeech.ADJ ? token(i).head() : i;
    return head > i && head < end ? head : i;
  }

  /** The first word before {@code i} that is no article, or -1. */
  public int beforeArticle(int i) {
    int before = i - 1;
    return article(before) ? before - 1 : before;
  }
}
