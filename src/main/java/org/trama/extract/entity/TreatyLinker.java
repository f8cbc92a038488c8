package org.trama.extract.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Slug;

/**
 * Ties agreements told by what they are about: {@code pacto de defensa} and {@code acuerdo de
 * defensa}.
 */
final class TreatyLinker {
  private static final Set<String> INTERCHANGEABLE =
      Set.of("tratado", "pacto", "acuerdo", "convenio", "tregua", "alto");

  private final Map<String, Draft> treaties = new LinkedHashMap<>();

  /** The agreement named before with the same subject. */
  Optional<Draft> same(String surface) {
    return subject(surface).map(treaties::get);
  }

  Draft add(String surface, Draft draft) {
    subject(surface).ifPresent(subject -> treaties.putIfAbsent(subject, draft));
    return draft;
  }

  /**
   * What follows the interchangeable noun and its preposition, one word; empty for other
   * agreements.
   */
  private static Optional<String> subject(String surface) {
    String[] words = Slug.of(surface).split("-");
    boolean lower = Character.isLowerCase(surface.codePointAt(0));
    if (!lower || words.length < 2 || !INTERCHANGEABLE.contains(words[0])) {
      return Optional.empty();
    }
    String subject = words[1].equals("de") && words.length > 2 ? words[2] : words[1];
    return Optional.of(subject);
  }
}
