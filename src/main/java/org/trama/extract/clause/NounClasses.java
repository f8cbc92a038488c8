package org.trama.extract.clause;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Whether a noun of a sentence belongs to a class of the lexicon, by itself or with the words after
 * it.
 */
public final class NounClasses {
  /** Verbs for having nothing to do with something: with what others did one well may. */
  public static final String DISOWNING = "Disowning";

  /** Words that end, look into or regret what is known, and the nouns for its end. */
  public static final String ENDING = "Ending";

  /** Words by which one calls a statement untrue. */
  public static final String FALSEHOODS = "Falsehood";

  /** Verbs whose objects are people. */
  public static final String HARMING = "Harming";

  /** Words for having a part in a deed. */
  public static final String INVOLVEMENT = "Involvement";

  /** What is written to be read by others, in which something is said. */
  public static final String WRITINGS = "Writing";

  /** What is brought down or sunk, and counted. */
  public static final List<String> DOWNED = List.of("Aircraft", "Craft", "Arms");

  private static final int LONGEST = 5;

  private final Lexicon lexicon;

  public NounClasses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Set<String> members(String nounClass) {
    return lexicon.nounClass(nounClass);
  }

  /** Whether a member of the class is this lemma or begins with it. */
  public boolean mayOpen(String nounClass, String lemma) {
    return lexicon.classesOf(lemma).contains(nounClass) || opens(nounClass, lemma);
  }

  private boolean opens(String nounClass, String lemma) {
    return lexicon.classesOpenedBy(lemma).contains(nounClass);
  }

  /** Whether the noun belongs to one of the classes. */
  public boolean hasAny(Collection<String> nounClasses, Syntax syntax, int noun) {
    return nounClasses.stream().anyMatch(name -> has(name, syntax, noun));
  }

  public boolean has(String nounClass, Syntax syntax, int noun) {
    return syntax.forms().classes(noun, lexicon).contains(nounClass)
        || opens(nounClass, syntax.token(noun).lemma())
            && opensMember(members(nounClass), syntax, noun)
        || isName(syntax, noun)
            && opens(nounClass, CommonForms.noun(syntax.word(noun)))
            && namesMember(members(nounClass), syntax, noun)
        || isQualified(nounClass, syntax, noun);
  }

  /** Names of the event classes that the word brings to mind. */
  public Set<String> evoked(Syntax syntax, int word) {
    return lexicon.evoked().entrySet().stream()
        .filter(entry -> has(entry.getKey(), syntax, word))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** {@code un paso inamistoso}: what the noun is called is its adjective. */
  private boolean isQualified(String nounClass, Syntax syntax, int noun) {
    return lexicon
            .qualifiedBy(nounClass)
            .filter(syntax.forms().classes(noun, lexicon)::contains)
            .isPresent()
        && syntax.dependents(noun).stream()
            .filter(word -> word.relation().equals("amod"))
            .anyMatch(word -> syntax.forms().classes(word.index(), lexicon).contains(nounClass));
  }

  private static boolean isName(Syntax syntax, int index) {
    return syntax.token(index).pos() == PartOfSpeech.PROPN;
  }

  /** {@code Guardia Costera}, {@code Fuerzas Armadas}: a name made of a class's common words. */
  private static boolean namesMember(Set<String> members, Syntax syntax, int noun) {
    String name = CommonForms.noun(syntax.word(noun));
    for (int i = noun + 1; i < syntax.size() && i < noun + LONGEST; i++) {
      String word = syntax.word(i);
      boolean named = syntax.token(i - 1).pos() == PartOfSpeech.ADP;
      name += ' ' + (named ? CommonForms.noun(word) : CommonForms.adjective(word));
      if (members.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(Set<String> members, List<String> forms) {
    for (String form : forms) {
      if (members.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensMember(Set<String> members, Syntax syntax, int noun) {
    String lemmas = syntax.token(noun).lemma();
    String adjectives = lemmas;
    String bare = lemmas;
    for (int i = noun + 1; i < syntax.size() && i < noun + LONGEST; i++) {
      String written = lemmas + ' ' + syntax.word(i);
      lemmas += ' ' + syntax.token(i).lemma();
      adjectives += ' ' + masculine(syntax, i);
      bare += syntax.token(i).lemma().equals("el") ? "" : ' ' + masculine(syntax, i);
      if (containsAny(members, List.of(lemmas, written, adjectives, bare))) {
        return true;
      }
    }
    return false;
  }

  /** The lemma; of a participle its masculine singular. */
  private static String masculine(Syntax syntax, int index) {
    List<String> forms = syntax.forms().lemmas(index);
    return syntax.token(index).morphology().mood() == Morphology.Mood.PARTICIPLE
        ? forms.get(forms.size() - 1)
        : syntax.token(index).lemma();
  }
}
