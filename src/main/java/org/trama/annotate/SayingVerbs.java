package org.trama.annotate;

import java.util.Set;
import org.trama.model.Token;

/** Verbs whose subject says what stands with them. */
final class SayingVerbs {
  private static final Set<String> LEMMAS =
      Set.of(
          "aclarar",
          "acotar",
          "adelantar",
          "admitir",
          "advertir",
          "afirmar",
          "agregar",
          "alegar",
          "alertar",
          "anunciar",
          "apostillar",
          "apuntar",
          "argumentar",
          "asegurar",
          "aseverar",
          "augurar",
          "avisar",
          "añadir",
          "comentar",
          "concluir",
          "confesar",
          "confirmar",
          "constatar",
          "contar",
          "contestar",
          "decir",
          "declarar",
          "denunciar",
          "desmentir",
          "destacar",
          "detallar",
          "enfatizar",
          "escribir",
          "explicar",
          "exponer",
          "indicar",
          "informar",
          "insistir",
          "jurar",
          "lamentar",
          "manifestar",
          "matizar",
          "negar",
          "opinar",
          "precisar",
          "proclamar",
          "prometer",
          "pronosticar",
          "publicar",
          "puntualizar",
          "recalcar",
          "reconocer",
          "recordar",
          "reiterar",
          "relatar",
          "remachar",
          "remarcar",
          "replicar",
          "reportar",
          "resaltar",
          "responder",
          "revelar",
          "sentenciar",
          "señalar",
          "sostener",
          "subrayar",
          "sugerir",
          "vaticinar",
          "zanjar");

  private SayingVerbs() {}

  /** Whether the word is a form of such a verb. */
  static boolean has(Token token) {
    return LEMMAS.contains(token.lemma());
  }
}
