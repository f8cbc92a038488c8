package org.trama.extract.clause;

import java.util.List;
import java.util.stream.Stream;

/** The prepositions of several words. */
public final class CompoundPrepositions {
  /** Before the place where something is or happens. */
  private static final List<String> LOCATIVE =
      List.of(
          "cerca de",
          "alrededor de",
          "en torno a",
          "junto a",
          "frente a",
          "dentro de",
          "al lado de",
          "en aguas de",
          "en territorio de",
          "en suelo de",
          "en la costa de",
          "en las costas de",
          "frente a la costa de",
          "frente a las costas de",
          "a orillas de",
          "a la orilla de",
          "en las orillas de",
          "a la altura de",
          "en el extremo norte de",
          "en el extremo sur de",
          "en el extremo este de",
          "en el extremo oeste de",
          "en pleno centro de",
          "en pleno corazón de",
          "fuera de",
          "frente al litoral de",
          "a las afueras de",
          "en las afueras de",
          "desde las afueras de",
          "en las proximidades de",
          "en las inmediaciones de",
          "en los alrededores de",
          "en las cercanías de",
          "en el centro de",
          "en el corazón de",
          "en el interior de",
          "a las puertas de",
          "hacia el interior de",
          "hacia el centro de",
          "hacia el sudoeste de",
          "hacia el suroeste de",
          "hacia el sudeste de",
          "hacia el sureste de",
          "hacia el noroeste de",
          "hacia el nordeste de",
          "hacia el noreste de",
          "hacia el oeste de",
          "hacia el este de",
          "hacia el sur de",
          "hacia el norte de",
          "a lo largo de",
          "al norte de",
          "en el norte de",
          "al sur de",
          "en el sur de",
          "al este de",
          "en el este de",
          "al oeste de",
          "en el oeste de",
          "al noreste de",
          "en el noreste de",
          "al nordeste de",
          "en el nordeste de",
          "al noroeste de",
          "en el noroeste de",
          "al sureste de",
          "en el sureste de",
          "al sudeste de",
          "en el sudeste de",
          "al suroeste de",
          "en el suroeste de",
          "al sudoeste de",
          "en el sudoeste de");

  /** Before whoever speaks, or is used, for another. */
  private static final List<String> VOICES =
      List.of(
          "por boca de",
          "en boca de",
          "por voz de",
          "por conducto de",
          "por intermedio de",
          "por medio de",
          "a través de");

  /** Before whatever else. */
  private static final List<String> OTHERS =
      List.of(
          "a cambio de",
          "conforme a",
          "debido a",
          "pese a",
          "a pesar de",
          "en relación con",
          "con relación a",
          "con respecto a",
          "en virtud de",
          "a raíz de",
          "a causa de",
          "por culpa de",
          "con motivo de",
          "en lugar de",
          "en vez de",
          "a espaldas de",
          "de parte de",
          "a bordo de",
          "en manos de",
          "en defensa de",
          "en protesta por",
          "en vísperas de",
          "a partir de",
          "por encima de",
          "a instancias de",
          "a propuesta de",
          "con el respaldo de",
          "con el apoyo de",
          "con el beneplácito de",
          "con ayuda de",
          "con la ayuda de",
          "con el aval de",
          "por parte de",
          "a manos de",
          "a cargo de",
          "en contra de",
          "a favor de",
          "en favor de",
          "junto con",
          "en nombre de",
          "a petición de",
          "a pedido de",
          "a solicitud de",
          "a requerimiento de",
          "a ruego de",
          "a invitación de",
          "por invitación de",
          "con destino a",
          "rumbo a",
          "en apoyo de",
          "en apoyo a",
          "en ayuda de",
          "en auxilio de",
          "en socorro de",
          "tras la",
          "con la mediación de",
          "con mediación de",
          "por mediación de",
          "bajo la mediación de",
          "con la intermediación de",
          "con intermediación de",
          "con el acompañamiento de",
          "bajo los auspicios de",
          "bajo el auspicio de",
          "al frente de",
          "a costa de",
          "en beneficio de",
          "respecto a",
          "respecto de",
          "en respuesta a",
          "de acuerdo con",
          "antes de",
          "después de",
          "por orden de",
          "por encargo de",
          "por mandato de",
          "con el visto bueno de",
          "con la aprobación de",
          "sin la aprobación de",
          "sin el permiso de",
          "con el permiso de",
          "bajo el paraguas de");

  private CompoundPrepositions() {}

  /** All of them, in no order that matters. */
  static Stream<String> all() {
    return Stream.of(LOCATIVE, VOICES, OTHERS).flatMap(List::stream);
  }

  /** Whether {@code marker} is of several words and says where. */
  public static boolean isLocative(String marker) {
    return LOCATIVE.contains(marker);
  }

  /** Whether {@code marker} is of several words and says by whose mouth somebody speaks. */
  public static boolean isOfVoice(String marker) {
    return VOICES.contains(marker);
  }
}
