package org.trama.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** Acronyms that the document itself explains: {@code Petróleos de Venezuela (PDVSA)}. */
final class AcronymPairs {
  private final Map<String, Name> expansions = new HashMap<>();

  private AcronymPairs() {}

  static AcronymPairs in(List<Words> sentences, List<Name> names) {
    AcronymPairs pairs = new AcronymPairs();
    for (Name name : names) {
      for (Name other : names) {
        if (name.sentence() == other.sentence() && !name.equals(other)) {
          pairs.addIfPair(sentences.get(name.sentence()), name, other);
        }
      }
    }
    return pairs;
  }

  private void addIfPair(Words words, Name before, Name inside) {
    boolean adjacent =
        words.is(inside.begin() - 1, "(")
            && words.is(inside.end(), ")", ",", ";")
            && (inside.begin() - 1 == before.end() || inside.begin() - 1 == before.core());
    if (!adjacent || before.form() == Reference.Form.DEMONYM) {
      return;
    }
    boolean second = inside.form() == Reference.Form.ACRONYM || isShort(before, inside);
    boolean first = before.form() == Reference.Form.ACRONYM;
    if (second != first) {
      Name full = second ? before : inside;
      Name acronym = second ? inside : before;
      if (fit(full, acronym) || isExplained(words, inside.end())) {
        expansions.merge(words.surface(acronym.begin(), acronym.end()), full, AcronymPairs::longer);
      }
    }
  }

  /** {@code la Fuerza Especial de Disuasión (Rada)}: a word of their own for a body. */
  private static boolean isShort(Name body, Name inside) {
    boolean named = body.is(EntityKind.ORGANIZATION) && body.form() == Reference.Form.NAME;
    boolean stationed = body.end() > body.core() && inside.is(EntityKind.PLACE);
    return named
        && body.end() - body.begin() > 2
        && inside.end() - inside.begin() == 1
        && inside.form() == Reference.Form.NAME
        && (inside.is(EntityKind.ORGANIZATION) || stationed && inside.entry().isEmpty());
  }

  /** {@code (RSF, por sus siglas en inglés)}: whatever else the acronym is known to stand for. */
  private static boolean isExplained(Words words, int i) {
    return words.is(i, ",") && words.is(i + 1, "por") && words.is(i + 3, "siglas", "iniciales");
  }

  /** Of a name and one that ends it, the whole. */
  private static Name longer(Name one, Name other) {
    return one.end() - one.begin() >= other.end() - other.begin() ? one : other;
  }

  private static boolean fit(Name full, Name acronym) {
    boolean both = full.entry().isPresent() && acronym.entry().isPresent();
    return full.kind() != EntityKind.PERSON && (!both || full.entry().equals(acronym.entry()));
  }

  /** The name that explains this acronym. */
  Optional<Name> expansion(Name name, String surface) {
    return name.form() == Reference.Form.ACRONYM || name.end() - name.begin() == 1
        ? Optional.ofNullable(expansions.get(surface))
        : Optional.empty();
  }
}
