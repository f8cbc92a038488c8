package org.trama.extract.clause;

import java.util.Set;

/** Texts that speak for whoever made them: {@code aprobó una resolución que exige}. */
final class Writings {
  private static final Set<String> WRITINGS =
      Set.of(
          "resolución",
          "comunicado",
          "declaración",
          "carta",
          "nota",
          "mensaje",
          "texto",
          "documento",
          "moción",
          "informe",
          "manifiesto",
          "misiva",
          "ley",
          "decreto");

  private static final Set<String> MAKING =
      Set.of(
          "aprobar",
          "adoptar",
          "emitir",
          "publicar",
          "difundir",
          "firmar",
          "suscribir",
          "enviar",
          "divulgar",
          "presentar",
          "votar",
          "redactar",
          "promulgar",
          "dictar",
          "remitir",
          "leer");

  private final Scene scene;
  private final Syntax syntax;

  Writings(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Whether the word means a text that names nobody itself. */
  boolean isUnsigned(int noun) {
    return WRITINGS.contains(syntax.token(noun).lemma())
        && scene.phraseAt(noun).filter(phrase -> phrase.named().isEmpty()).isPresent();
  }

  /** Whether the clause of the word says that its subject makes the text. */
  boolean isMade(int noun) {
    return syntax.token(noun).relation().equals("obj")
        && MAKING.contains(syntax.token(syntax.token(noun).head()).lemma());
  }
}
