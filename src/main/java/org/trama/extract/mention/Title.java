package org.trama.extract.mention;

import java.util.Objects;
import java.util.Optional;
import org.trama.model.Morphology.Gender;

/**
 * A title of office in the text.
 *
 * @param sentence index of the sentence
 * @param begin index of its first token, without article
 * @param noun index of its noun
 * @param end index after the last token, the state or body it is held for included
 * @param text the title, lower case, without nationality
 * @param nested whether it ends with another title, whose holder may follow: {@code asesor del
 *     líder supremo}
 * @param of id of what it is held for, where the phrase tells
 */
public record Title(
    int sentence, int begin, int noun, int end, String text, boolean nested, Optional<String> of) {
  public Title {
    Objects.requireNonNull(text);
    Objects.requireNonNull(of);
  }

  /** The same title, held for {@code owner}. */
  public Title of(String owner) {
    return new Title(sentence, begin, noun, end, text, nested, Optional.of(owner));
  }

  /** The gender of its article in the sentence, else that of its noun. */
  public Gender gender(Words words) {
    Gender article = words.article(noun - 1) ? words.morphology(noun - 1).gender() : Gender.NONE;
    return article == Gender.NONE ? words.morphology(noun).gender() : article;
  }
}
