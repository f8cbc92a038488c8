package org.trama.extract.clause;

/** Which words of a sentence tell events of their own. */
public final class EventWords {
  private final Scene scene;

  public EventWords(Scene scene) {
    this.scene = scene;
  }

  /** Whether the word tells an event. */
  public boolean tells(int word) {
    return scene.triggersAt(word).stream().anyMatch(Trigger::tells);
  }

  /** {@code denunció el apoyo argelino al Polisario}: a noun that tells an event. */
  public boolean tellsAsNoun(int word) {
    return scene.triggersAt(word).stream().filter(Trigger::isNoun).anyMatch(Trigger::tells);
  }

  /**
   * The same of a noun by which nobody says anything: {@code un ataque}, not {@code la denuncia}.
   */
  public boolean tellsDeed(int word) {
    return tellsAsNoun(word)
        && scene.triggersAt(word).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .allMatch(sense -> sense.reports().isEmpty());
  }
}
