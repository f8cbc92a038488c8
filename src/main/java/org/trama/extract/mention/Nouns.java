package org.trama.extract.mention;

import java.util.Set;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Slug;

/** The classes of nouns, asked about the words of a sentence. */
public final class Nouns {
  private static final int LONGEST = 4;

  private final Lexicon lexicon;

  public Nouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Number of tokens of the longest member of the class that begins at token {@code i}; 0 where
   * none does.
   */
  public int length(String nounClass, Words words, int i) {
    int longest = opens(nounClass, words, i) ? Math.min(LONGEST, words.size() - i) : 1;
    for (int n = longest; n >= 1; n--) {
      if (isMember(nounClass, words, i, n)) {
        return n;
      }
    }
    return 0;
  }

  public boolean is(String nounClass, Words words, int i) {
    return words.has(i) && length(nounClass, words, i) > 0;
  }

  /** Whether a member of the class begins with the noun of the phrase. */
  public boolean is(String nounClass, NounPhrase phrase) {
    return is(nounClass, phrase.words(), phrase.noun());
  }

  /** Whether a member of the class ends with token {@code i}. */
  public boolean endsAt(String nounClass, Words words, int i) {
    return begin(nounClass, words, i) >= 0;
  }

  /**
   * Whether a member of the class stands before token {@code i}, with nothing but adjectives
   * between: {@code la cadena hutí Al Masirah}.
   */
  public boolean followsKind(String nounClass, Words words, int i) {
    int k = i - 1;
    while (k > 0 && i - k <= 3 && words.pos(k) == PartOfSpeech.ADJ && !words.capital(k)) {
      k--;
    }
    return !words.capital(k) && endsAt(nounClass, words, k);
  }

  /** {@code la base rusa de Lourdes}: whether a sort of place goes before the name. */
  public boolean followsPlace(Words words, int i) {
    int noun = governor(words, i);
    return words.is(i - 1, "de") && !words.capital(noun) && endsAt("PlaceKind", words, noun);
  }

  /** The word before the {@code de} that stands before {@code i}, and before its adjectives. */
  public int governor(Words words, int i) {
    int noun = i - 2;
    while (noun > 0 && i - noun <= 4 && words.pos(noun) == PartOfSpeech.ADJ) {
      noun--;
    }
    return noun;
  }

  /** {@code bombardeó Maungdaw}: one name behind a verb of striking; before a person it says a. */
  public boolean isStruck(Words words, int i) {
    return is("SiegeVerb", words, i - 1)
        && words.pos(i - 1) == PartOfSpeech.VERB
        && !words.acronym(i)
        && !words.capital(i + 1)
        && !words.is(i - 2, "que", "se", "donde", "cuando", "como")
        && !words.is(i - 3, "que", "se", "donde", "cuando", "como");
  }

  /**
   * {@code el Ejército tomó Sheij Maqsud}: whether a name is the object of a verb of the class that
   * has its subject before it, or that one alone cannot do; of a person it would say {@code a}.
   */
  public boolean isObjectOf(String verbClass, Words words, int begin, int end) {
    int verb = begin - 1;
    if (!is(verbClass, words, verb) || words.acronym(begin)) {
      return false;
    }
    Morphology form = words.morphology(verb);
    if (form.mood() == Morphology.Mood.INFINITIVE || form.mood() == Morphology.Mood.GERUND) {
      return true;
    }
    boolean plural = form.number() == Morphology.Number.PLURAL;
    boolean several = words.is(end, "y", "e", ",") && words.capital(end + 1);
    return words.isFiniteVerb(verb) && (plural && !several || words.hasSubjectBefore(verb));
  }

  /**
   * Where the longest member of the class that ends with token {@code i} begins; -1 where none
   * does.
   */
  int begin(String nounClass, Words words, int i) {
    for (int n = Math.min(LONGEST, i + 1); n >= 1; n--) {
      int begin = i - n + 1;
      if ((n == 1 || opens(nounClass, words, begin)) && isMember(nounClass, words, begin, n)) {
        return begin;
      }
    }
    return -1;
  }

  /**
   * The words of the longest member of the class at token {@code i}, as lemmas where it is one
   * word.
   */
  public String member(String nounClass, Words words, int i) {
    int n = length(nounClass, words, i);
    return n <= 1 ? words.lemma(i) : words.surface(i, i + n).toLowerCase(java.util.Locale.ROOT);
  }

  public boolean has(String nounClass, String lemma) {
    return lexicon.nounClass(nounClass).contains(lemma);
  }

  /** Whether the id is that of a name that begins with a member of the class. */
  public boolean names(String nounClass, String id) {
    return lexicon.nounClass(nounClass).stream()
        .map(Slug::of)
        .anyMatch(slug -> id.equals(slug) || id.startsWith(slug + "-"));
  }

  private boolean opens(String nounClass, Words words, int i) {
    return lexicon.classesOpenedBy(words.lower(i)).contains(nounClass)
        || lexicon.classesOpenedBy(words.lemma(i)).contains(nounClass);
  }

  private boolean isMember(String nounClass, Words words, int i, int n) {
    if (n == 1) {
      return words.classes(i, lexicon).contains(nounClass);
    }
    Set<String> members = lexicon.nounClass(nounClass);
    StringBuilder forms = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int k = i; k < i + n; k++) {
      forms.append(k > i ? " " : "").append(words.lower(k));
      lemmas.append(k > i ? " " : "").append(words.lemma(k));
    }
    return members.contains(forms.toString()) || members.contains(lemmas.toString());
  }
}
