package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;
import org.trama.model.PartOfSpeech;

/**
 * A common noun with what stands around it.
 *
 * @param words its sentence
 * @param begin index of the first token, counting words and {@code ambos} in
 * @param noun index of the noun
 * @param end index after the last modifier read
 * @param determiner the determiner, lower case; empty where there is none
 * @param owners the names it is modified by, as nationality or after {@code de}
 */
public record NounPhrase(
    Words words, int begin, int noun, int end, String determiner, List<Reference> owners) {
  private static final Set<String> DEFINITE =
      Set.of(
          "el", "la", "los", "las", "del", "al", "este", "esta", "estos", "estas", "ese", "esa",
          "esos", "esas", "dicho", "dicha", "dichos", "dichas", "mismo", "misma", "propio",
          "propia");
  private static final Set<String> DEMONSTRATIVE =
      Set.of(
          "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "dicho", "dicha",
          "dichos", "dichas");

  /** Verbs with whom they blame, and {@code de} what. */
  private static final Set<String> BLAMING =
      Set.of(
          "acusar",
          "culpar",
          "responsabilizar",
          "tachar",
          "tildar",
          "calificar",
          "incriminar",
          "inculpar",
          "acusado");

  /** The phrase around the noun at {@code i}. */
  public static NounPhrase around(Words words, int i, int nounLength, References references) {
    int first = i;
    while (words.has(first - 1) && i - first < 3 && isPremodifier(words, first - 1)) {
      first--;
    }
    String determiner = words.lower(first - 1);
    int end = i + nounLength;
    Optional<Reference> nationality = Optional.empty();
    while (words.has(end) && end - i < 4 && nationality.isEmpty()) {
      nationality =
          references.startingAt(words.index(), end).filter(r -> r.form() == Reference.Form.DEMONYM);
      if (nationality.isEmpty() && !isAdjective(words, end) && !isKind(words, i, end)) {
        break;
      }
      end++;
    }
    List<Reference> owners =
        nationality.map(r -> nationalities(words, i, r, references)).orElseGet(List::of);
    if (!owners.isEmpty()) {
      end = owners.get(owners.size() - 1).end();
    } else {
      int after = TitleWords.afterPreposition(words, end);
      if (after > end && !words.is(end, "para")) {
        owners = Groups.coordinated(words, after, references);
        end = owners.isEmpty() ? end : owners.get(owners.size() - 1).end();
      }
    }
    return new NounPhrase(words, first, i, end, determiner, owners);
  }

  private static boolean isPremodifier(Words words, int i) {
    return (words.pos(i) == PartOfSpeech.ADJ || words.pos(i) == PartOfSpeech.NUM)
        && !words.punctuation(i)
        && !DEFINITE.contains(words.lower(i));
  }

  /** {@code las fuerzas rusas y bielorrusas}: several may be of more states than one. */
  private static List<Reference> nationalities(
      Words words, int noun, Reference first, References references) {
    List<Reference> row = new ArrayList<>(List.of(first));
    boolean several = words.morphology(noun).number() == Morphology.Number.PLURAL;
    Optional<Reference> next = Optional.of(first);
    while (several && next.isPresent()) {
      int at = next.get().end();
      next =
          words.is(at, "y", "e")
              ? references
                  .startingAt(words.index(), at + 1)
                  .filter(r -> r.form() == Reference.Form.DEMONYM)
                  .filter(r -> words.pos(r.begin()) == PartOfSpeech.ADJ)
              : Optional.empty();
      next.ifPresent(row::add);
    }
    return row;
  }

  /** {@code la empresa fabricante}: a noun behind the noun that says of which kind. */
  private static boolean isKind(Words words, int noun, int i) {
    return i == noun + 1
        && words.pos(i) == PartOfSpeech.NOUN
        && !words.capital(i)
        && words.token(i).relation().equals("appos")
        && words.token(i).head() == noun;
  }

  private static boolean isAdjective(Words words, int i) {
    return words.pos(i) == PartOfSpeech.ADJ
        || words.morphology(i).mood() == Morphology.Mood.PARTICIPLE
            && words.pos(i) != PartOfSpeech.VERB;
  }

  /** The phrase as far as the title of office in it goes, and those whose office it is. */
  public NounPhrase reaching(Title title, References references) {
    List<Reference> held =
        owners.isEmpty()
            ? references
                .endingAt(words.index(), title.end())
                .filter(r -> r.begin() > noun)
                .map(r -> Groups.coordinated(words, r.begin(), references))
                .orElse(owners)
            : owners;
    int last = held.isEmpty() ? end : held.get(held.size() - 1).end();
    int whole = Math.max(Math.max(end, title.end()), last);
    return new NounPhrase(words, begin, noun, whole, determiner, held);
  }

  public boolean definite() {
    return DEFINITE.contains(determiner);
  }

  public boolean demonstrative() {
    return DEMONSTRATIVE.contains(determiner);
  }

  public boolean possessive() {
    return determiner.equals("su") || determiner.equals("sus");
  }

  /** Whether its verb follows right behind. */
  public boolean isSubject() {
    return words.isVerbGroup(end);
  }

  /**
   * Whether {@code de} follows what has been read of it; not so in {@code acusó al partido de
   * mentir}, where what follows belongs to the verb.
   */
  public boolean hasComplement() {
    if (!words.is(end, "de", "del")) {
      return false;
    }
    int next = end + 1;
    while (words.article(next) || words.pos(next) == PartOfSpeech.NUM) {
      next++;
    }
    boolean clause = words.morphology(next).mood() == Morphology.Mood.INFINITIVE;
    int above = words.has(next) ? words.token(next).head() : -1;
    boolean ofVerb = above >= 0 && above < noun && words.pos(above) == PartOfSpeech.VERB;
    return !clause && !ofVerb && !words.is(next, "que") && !isBlamed();
  }

  /** Whether the noun is the object of a verb that says of what somebody is to blame. */
  private boolean isBlamed() {
    int verb = words.token(noun).head();
    return verb >= 0 && verb < noun && BLAMING.contains(words.lemma(verb));
  }

  public boolean plural() {
    return words.morphology(noun).number() == Morphology.Number.PLURAL;
  }

  public String lemma() {
    return words.lemma(noun);
  }

  public Gender gender() {
    Gender gender = words.morphology(begin - 1).gender();
    return gender == Gender.NONE ? words.morphology(noun).gender() : gender;
  }

  public Reference refersTo(List<String> entities) {
    int head = words.nounOf(noun, end);
    return new Reference(words.index(), noun, end, head, entities, Reference.Form.DESCRIPTION);
  }
}
