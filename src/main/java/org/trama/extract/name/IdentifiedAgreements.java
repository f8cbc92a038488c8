package org.trama.extract.name;

import java.util.List;
import java.util.Set;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Agreements without a name of their own that the text tells apart by a name: {@code resolución
 * impulsada por Estados Unidos}, {@code ley aprobada por Pyongyang}, {@code decimoctavo paquete de
 * sanciones contra Rusia}.
 */
final class IdentifiedAgreements {
  private static final Set<String> BY_GENITIVE =
      Set.of("tratado", "resolución", "convenio", "laudo");

  private final Nouns nouns;

  IdentifiedAgreements(Nouns nouns) {
    this.nouns = nouns;
  }

  void find(Words words, Taken taken) {
    List<Name> names = taken.names();
    for (int i = 0; i < words.size(); i++) {
      int head = nouns.length("IdentifiedAgreement", words, i);
      if (head > 0 && isSingular(words, i) && !words.capital(i) && !isNamed(names, i)) {
        int end = end(words, names, i, i + head);
        if (end > i) {
          taken.addNested(Name.of(words, begin(words, i), end, EntityKind.AGREEMENT));
        }
        i += head - 1;
      }
    }
  }

  private static boolean isSingular(Words words, int i) {
    return words.morphology(i).number() != Morphology.Number.PLURAL;
  }

  private static boolean isNamed(List<Name> names, int i) {
    return names.stream().anyMatch(name -> name.covers(i));
  }

  /** An ordinal before belongs to it. */
  private static int begin(Words words, int i) {
    return words
            .lower(i - 1)
            .matches(
                ".*(avo|ésimo|mer|undo|cer|arto|into|xto|timo|ctavo|veno|écimo|mera|unda|cera)")
        ? i - 1
        : i;
  }

  private int end(Words words, List<Name> names, int i, int next) {
    if (words.is(next, "contra")
        || words.is(next, "de", "del") && BY_GENITIVE.contains(words.lemma(i))) {
      int first = words.article(next + 1) ? next + 2 : next + 1;
      return nameEnd(
          names, first, words.is(next, "contra") ? EntityKind.COUNTRY : EntityKind.ORGANIZATION);
    }
    if (words.morphology(next).mood() == Morphology.Mood.PARTICIPLE && words.is(next + 1, "por")) {
      return nameEnd(names, words.article(next + 2) ? next + 3 : next + 2, EntityKind.COUNTRY);
    }
    if (words.is(next, "que") && words.pos(next + 1) == PartOfSpeech.VERB) {
      int end = nameEnd(names, words.is(next + 2, "a") ? next + 3 : next + 2, EntityKind.COUNTRY);
      return isOfRow(words, end) ? 0 : end;
    }
    return 0;
  }

  /** {@code el tratado que firmaron Perú y Chile}: named after none of them. */
  private static boolean isOfRow(Words words, int end) {
    return words.is(end, "y", "e", ",") && words.capital(end + 1);
  }

  private static int nameEnd(List<Name> names, int first, EntityKind kind) {
    return names.stream()
        .filter(
            name ->
                name.begin() == first
                    && (name.is(kind) || name.is(EntityKind.COUNTRY) || isSeat(name)))
        .mapToInt(Name::end)
        .max()
        .orElse(0);
  }

  private static boolean isSeat(Name name) {
    return name.entry().flatMap(org.trama.knowledge.GazetteerEntry::seatOf).isPresent();
  }
}
