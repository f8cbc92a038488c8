package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * Whose a thing is by the clause that tells of it: {@code la decisión que tomó Israel}, {@code la
 * independencia proclamada por Abjasia}.
 */
final class Makers {
  /** What befalls somebody is not made by him: {@code la violencia que sufre Haití}. */
  private static final Set<String> BEFALLEN =
      Set.of(
          "afrontar",
          "atravesar",
          "caer",
          "encarar",
          "enfrentar",
          "esperar",
          "experimentar",
          "merecer",
          "morir",
          "necesitar",
          "padecer",
          "recibir",
          "soportar",
          "sufrir",
          "temer",
          "vivir");

  /** Who only judges a thing, {@code unas palabras que Macron calificó de graves}, made none. */
  private static final Set<String> JUDGED =
      Set.of(
          "atribuir",
          "calificar",
          "catalogar",
          "condenar",
          "considerar",
          "criticar",
          "definir",
          "denunciar",
          "deplorar",
          "describir",
          "desmentir",
          "estimar",
          "juzgar",
          "lamentar",
          "llamar",
          "negar",
          "rechazar",
          "repudiar",
          "tachar",
          "tildar",
          "ver");

  private final Scene scene;
  private final Syntax syntax;

  /** Whether the subject of a verb of this lemma does nothing himself. */
  static boolean befalls(String lemma) {
    return BEFALLEN.contains(lemma);
  }

  Makers(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Who does, in the clause of the noun, what is done to it; each once, none where it acts. */
  List<Link> of(int noun) {
    Subjects subjects = new Subjects(scene);
    Stream<Link> active =
        syntax.dependents(noun).stream()
            .filter(clause -> isActive(noun, clause))
            .flatMap(clause -> subjects.own(clause.index()).stream())
            .filter(link -> link.phrase().head() > noun);
    return Stream.concat(active, new NounModifiers(scene).ofParticiples(noun).stream()).toList();
  }

  private boolean isActive(int noun, Token clause) {
    return clause.relation().startsWith("acl")
        && clause.index() > noun
        && !BEFALLEN.contains(clause.lemma())
        && !JUDGED.contains(clause.lemma())
        && syntax.isFinite(clause.index())
        && !syntax.isPassive(clause.index())
        && !new Relatives(syntax).isOblique(clause.index());
  }
}
