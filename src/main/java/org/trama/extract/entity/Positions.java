package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.coreference.Cast;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Position;

/** Which of the titles that persons hold are positions, and what each of them tells. */
final class Positions {
  private final Nouns nouns;
  private final List<Words> sentences;
  private final References references;
  private final Cast cast;

  Positions(Nouns nouns, List<Words> sentences, References references, Cast cast) {
    this.nouns = nouns;
    this.sentences = sentences;
    this.references = references;
    this.cast = cast;
  }

  /**
   * Whether the title is an office of which a position is made; a rank is one where it says whose:
   * {@code el general norcoreano}.
   */
  boolean isOffice(Title title) {
    Words words = sentences.get(title.sentence());
    boolean rank = nouns.is("Rank", words, title.noun()) && title.of().isPresent();
    return !nouns.is("NoOffice", words, title.noun())
        || rank
        || title.text().startsWith("alto ")
        || nouns.length("Title", words, title.noun())
            > nouns.length("NoOffice", words, title.noun());
  }

  /**
   * Adds titles whose holder is told by allusion: those of whom no other office is told, and those
   * with a complement of their own.
   */
  List<Held> withAllusions(List<Held> held, List<Title> open) {
    Set<String> known = held.stream().map(Held::person).collect(Collectors.toSet());
    List<Held> all = new ArrayList<>(held);
    for (Title title : open) {
      references.in(title.sentence()).stream()
          .filter(r -> r.form() == Reference.Form.DESCRIPTION && r.head() == title.noun())
          .filter(r -> r.entities().size() == 1)
          .map(r -> r.entities().get(0))
          .filter(id -> cast.is(id, EntityKind.PERSON))
          .filter(id -> !known.contains(id) || title.text().contains(" "))
          .filter(id -> isOffice(title))
          .findFirst()
          .ifPresent(id -> all.add(new Held(title, id, title.begin(), title.end())));
    }
    return all;
  }

  /** One position for each person and title, the one that tells most. */
  List<Position> of(List<Held> held) {
    Map<List<String>, Position> positions = new LinkedHashMap<>();
    for (Held one : held) {
      positions.merge(
          List.of(one.person(), one.title().text()),
          position(one),
          (first, next) -> first.of().isPresent() ? first : next);
    }
    return new ArrayList<>(positions.values());
  }

  private Position position(Held held) {
    Title title = held.title();
    Words words = sentences.get(title.sentence());
    return new Position(
        held.person(), title.text(), title.of(), words.sentence().span(held.begin(), held.end()));
  }
}
