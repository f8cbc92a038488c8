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

  private static boolean tells(Trigger trigger) {
    return trigger.entry().senses().stream().anyMatch(sense -> sense.event().isPresent());
  }
}
