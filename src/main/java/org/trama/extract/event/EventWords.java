package org.trama.extract.event;

/** Which words of a sentence tell events of their own. */
final class EventWords {
  private final Scene scene;

  EventWords(Scene scene) {
    this.scene = scene;
  }

  /** Whether the word tells an event. */
  boolean tells(int word) {
    return scene.triggersAt(word).stream().anyMatch(EventWords::tells);
  }

  /** {@code denunció el apoyo argelino al Polisario}: a noun that tells an event. */
  boolean tellsAsNoun(int word) {
    return scene.triggersAt(word).stream().filter(Trigger::isNoun).anyMatch(EventWords::tells);
  }

  /**
   * The same of a noun by which nobody says anything: {@code un ataque}, not {@code la denuncia}.
   */
  boolean tellsDeed(int word) {
    return tellsAsNoun(word)
        && scene.triggersAt(word).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .allMatch(sense -> sense.reports().isEmpty());
  }

  private static boolean tells(Trigger trigger) {
    return trigger.entry().senses().stream().anyMatch(sense -> sense.event().isPresent());
  }
}
