package org.trama.extract.clause;

import java.util.OptionalInt;

/** What comes after something else: {@code pedirá permiso antes de enviar misiles}. */
final class Sequels {
  private Sequels() {}

  /** The verb of what is done before what the infinitive says. */
  static OptionalInt before(Syntax syntax, int infinitive) {
    int before = syntax.token(infinitive).head();
    boolean follows =
        syntax.isInfinitive(infinitive)
            && before >= 0
            && before < infinitive
            && syntax.word(before).equals("antes")
            && syntax.head(before).isPresent();
    return follows ? OptionalInt.of(syntax.token(before).head()) : OptionalInt.empty();
  }
}
