package org.trama.export.event;

import java.util.Optional;

/**
 * What the PLOVER codebook says of categories. Modes are those that follow from the event class
 * alone; the others need more than the class and stay open.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">the codebook</a>
 */
public final class Plover {
  private Plover() {}

  /**
   * 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; none for
   * a category that is not PLOVER's.
   */
  public static Optional<String> quadClass(String category) {
    return switch (category) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> Optional.of("1");
      // YIELD is what earlier editions call the material part of CONCEDE and RETREAT.
      case "COOPERATE", "AID", "RETREAT", "YIELD" -> Optional.of("2");
      // REQUEST is called DEMAND in later editions.
      case "REQUEST", "DEMAND", "ACCUSE", "REJECT", "THREATEN" -> Optional.of("3");
      case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> Optional.of("4");
      default -> Optional.empty();
    };
  }

  /** The mode that every event of a class has. */
  public static Optional<String> mode(String eventClass) {
    return switch (eventClass) {
      case "Visit" -> Optional.of("visit");
      case "ArmsTransfer" -> Optional.of("military");
      case "TroopDeployment", "MilitaryExercise" -> Optional.of("troops");
      case "WeaponsTest" -> Optional.of("weapons");
      case "Accusation", "Condemnation" -> Optional.of("disapprove");
      default -> Optional.empty();
    };
  }
}
