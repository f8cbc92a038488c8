package org.trama.extract.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/** Pronouns that take up the noun before them: {@code Rusia, que negó}, {@code a quien acusó}. */
final class RelativePronouns {
  private static final Set<String> RELATIVES =
      Set.of(
          "que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya", "cuyos", "cuyas", "donde");

  /** How many small words may stand between a name and its relative: {@code (EAU), a los que}. */
  private static final int RELATIVE_REACH = 5;

  private final Nouns nouns;
  private final References references;
  private final Cast cast;

  RelativePronouns(Nouns nouns, References references, Cast cast) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
  }

  /** Whether the word is one: {@code que} may be a conjunction. */
  static boolean is(Words words, int i) {
    if (!RELATIVES.contains(words.lower(i))) {
      return false;
    }
    boolean nominal =
        words.pos(i - 1) == PartOfSpeech.PROPN
            || words.pos(i - 1) == PartOfSpeech.NOUN
            || words.pos(i - 1) == PartOfSpeech.ADJ;
    return !words.is(i, "que")
        || words.pos(i) == PartOfSpeech.PRON
        || words.is(i - 1, ",") && words.capital(i - 2)
        || nominal && words.capital(i - 1);
  }

  /** Ids of what it means: what ends right before, over commas, prepositions and articles. */
  List<String> antecedent(Words words, int i) {
    if (isOfBlow(words, i) || isHeadless(words, i)) {
      return List.of();
    }
    int k = i;
    while (k > 0
        && i - k < RELATIVE_REACH
        && (words.is(k - 1, ",", ")")
            || words.pos(k - 1) == PartOfSpeech.ADP
            || words.article(k - 1))) {
      k--;
    }
    Optional<Reference> before =
        references
            .endingAt(words.index(), k)
            .filter(r -> !r.isMereAdjective(words) && !isOfOtherGender(words, i, r));
    if (isPersonal(words, i) && before.filter(r -> isHuman(r) || isHead(words, r)).isEmpty()) {
      before = human(words, i);
    }
    if (before.isPresent() && isPlural(words, i)) {
      return row(words, before.get());
    }
    return before
        .map(r -> locatedIn(words, r).orElse(r))
        .or(() -> parsed(words, i).filter(r -> !isPersonal(words, i) || isHuman(r)))
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** {@code un ataque contra Odesa, que causó cinco muertos}: the attack did, not the town. */
  private boolean isOfBlow(Words words, int i) {
    int verb = words.token(i).head();
    if (!words.is(i, "que")
        || !words.is(i - 1, ",")
        || !words.has(verb)
        || !nouns.has("TollVerb", words.lemma(verb))) {
      return false;
    }
    boolean against = false;
    for (int k = i - 2; k >= 0 && !words.isFiniteVerb(k) && !words.is(k, ";", "por"); k--) {
      against |= words.is(k, "contra");
      if (nouns.endsAt("Strike", words, k)) {
        return against || !words.is(k + 1, "de", "del");
      }
    }
    return false;
  }

  /** {@code la disputa por el Esequibo, en la que}: not what has another article. */
  private static boolean isOfOtherGender(Words words, int relative, Reference name) {
    boolean feminine = words.is(relative - 1, "la", "las");
    boolean masculine = words.is(relative - 1, "el", "los");
    boolean inside = words.is(name.begin(), "el", "la", "los", "las");
    int article = inside ? name.begin() : name.begin() - 1;
    return feminine && words.is(article, "el", "los", "del", "al")
        || masculine && words.is(article, "la", "las");
  }

  /**
   * {@code criticó a quienes apoyan a Israel}, {@code salió al paso de quienes}, {@code respondió a
   * los que}: whoever they are, none that was named.
   */
  private boolean isHeadless(Words words, int i) {
    int preposition = words.is(i - 1, "los", "las") ? i - 2 : i - 1;
    boolean governed =
        (isPersonal(words, i) || words.is(i, "que") && preposition == i - 2)
            && words.pos(preposition) == PartOfSpeech.ADP;
    return governed
        && (words.pos(preposition - 1) == PartOfSpeech.VERB
            || isPersonal(words, i)
                && words.pos(preposition - 1) == PartOfSpeech.NOUN
                && references.endingAt(words.index(), preposition).isEmpty());
  }

  /** {@code un narcotraficante de Colombia, a quien}: nobody calls a country so. */
  private static boolean isPersonal(Words words, int i) {
    return words.is(i, "quien", "quienes");
  }

  private boolean isHuman(Reference reference) {
    return reference.form() == Reference.Form.DESCRIPTION
        || reference.entities().stream().anyMatch(id -> cast.is(id, EntityKind.PERSON));
  }

  /** {@code Irán, a quien Washington castigó}: no other noun is there that it could belong to. */
  private boolean isHead(Words words, Reference reference) {
    int before = words.beforeArticle(reference.begin());
    return reference.form().isByName()
        && cast.isActor(reference)
        && words.token(reference.head()).relation().matches("nsubj|obj|iobj|root")
        && !words.is(before, "de", "en");
  }

  private Optional<Reference> human(Words words, int i) {
    return references.in(words.index()).stream()
        .filter(r -> r.end() <= i && r.end() > r.begin() && isHuman(r))
        .max(Comparator.comparingInt(Reference::end));
  }

  /** {@code un vocero de la Cancillería en Seúl, que instó}: not the city but who is there. */
  private Optional<Reference> locatedIn(Words words, Reference place) {
    boolean located =
        words.is(place.begin() - 1, "en") && cast.is(place.entities().get(0), EntityKind.PLACE);
    return located ? references.endingAt(words.index(), place.begin() - 1) : Optional.empty();
  }

  private static boolean isPlural(Words words, int relative) {
    int verb = words.token(relative).head();
    return words.is(relative, "cuyos", "cuyas", "quienes", "que")
        && (words.is(relative, "quienes") || words.has(verb) && Clauses.isPlural(words, verb));
  }

  /** {@code Rusia y la RPDC, que negaron}: all of the row that ends there. */
  private List<String> row(Words words, Reference last) {
    return references.in(words.index()).stream()
        .filter(r -> r.form().isByName() && r.begin() <= last.begin())
        .map(r -> Groups.coordinated(words, r.begin(), references))
        .filter(row -> !row.isEmpty() && row.get(row.size() - 1).equals(last))
        .max(Comparator.comparingInt(List::size))
        .map(row -> row.stream().flatMap(r -> r.entities().stream()).distinct().toList())
        .orElse(last.entities());
  }

  private Optional<Reference> parsed(Words words, int i) {
    int verb = words.token(i).head();
    if (!words.has(verb) || !words.token(verb).relation().startsWith("acl")) {
      return Optional.empty();
    }
    int noun = words.token(verb).head();
    return references.in(words.index()).stream()
        .filter(r -> r.head() == noun && r.end() > r.begin() && noun < i)
        .findFirst();
  }
}
