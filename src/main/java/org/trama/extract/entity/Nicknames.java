package org.trama.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** Names that persons go by beside their own: {@code José Adolfo Macías, alias «Fito»}. */
final class Nicknames {
  private static final Set<String> QUOTES = Set.of("«", "\"", "'", "“", "‘", "``");

  private final Map<Name, Name> owners = new HashMap<>();

  Nicknames(List<Words> sentences, List<Name> names) {
    for (Name name : names) {
      Words words = sentences.get(name.sentence());
      int mark = name.begin() - 1;
      mark = QUOTES.contains(words.word(mark)) ? mark - 1 : mark;
      if (name.entry().isEmpty() && words.is(mark, "alias", "apodado", "apodada")) {
        int end = words.is(mark - 1, ",", "(") ? mark - 1 : mark;
        names.stream()
            .filter(other -> other.sentence() == name.sentence() && other.end() == end)
            .filter(other -> other.is(EntityKind.PERSON))
            .findFirst()
            .ifPresent(owner -> owners.put(name, owner));
      }
    }
  }

  /** The name of whom the nickname is said to mean. */
  Optional<Name> owner(Name nickname) {
    return Optional.ofNullable(owners.get(nickname));
  }
}
