package org.trama.knowledge;

import java.util.Set;

/** Event classes of the ontology that the program asks for by their local names. */
public final class EventTypes {
  public static final String MEETING = "Meeting";
  public static final String VISIT = "Visit";
  public static final String AGREEMENT = "AgreementEvent";
  public static final String SUPPORT = "Support";
  public static final String PRAISE = "Praise";
  public static final String RECOGNITION = "Recognition";
  public static final String AID = "Aid";
  public static final String ARMS_TRANSFER = "ArmsTransfer";
  public static final String TROOP_DEPLOYMENT = "TroopDeployment";
  public static final String MILITARY_EXERCISE = "MilitaryExercise";
  public static final String WEAPONS_TEST = "WeaponsTest";
  public static final String ATTACK = "Attack";
  public static final String CASUALTIES = "Casualties";
  public static final String ACCUSATION = "Accusation";
  public static final String CONDEMNATION = "Condemnation";
  public static final String DEMAND = "Demand";
  public static final String THREAT = "Threat";
  public static final String SANCTION = "Sanction";

  /** What somebody gets. */
  public static final Set<String> GIFTS = Set.of(AID, ARMS_TRANSFER);

  private EventTypes() {}
}
