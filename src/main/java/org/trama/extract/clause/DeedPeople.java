package org.trama.extract.clause;

import java.util.Set;
import org.trama.model.Token;

/**
 * People named by a deed that others told of may have nothing to do with: {@code dio refugio a los
 * autores del ataque}, {@code entre los muertos del bombardeo}.
 */
public final class DeedPeople {
  private static final Set<String> AUTHORS =
      Set.of(
          "asesino",
          "autor",
          "autora",
          "cerebro",
          "culpable",
          "ejecutor",
          "perpetrador",
          "responsable",
          "sospechoso");

  private static final Set<String> SUFFERERS =
      Set.of("fallecido", "herido", "muerto", "superviviente", "testigo", "víctima");

  private DeedPeople() {}

  /** Whether the noun names them by having done the deed. */
  public static boolean areAuthors(Token noun) {
    return AUTHORS.contains(noun.lemma());
  }

  /** Whether the noun names them by having gone through it. */
  public static boolean areSufferers(Token noun) {
    return SUFFERERS.contains(noun.lemma());
  }
}
