package org.trama.extract.mention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;

/**
 * A name in a sentence, not yet tied to an entity.
 *
 * @param sentence index of the sentence
 * @param begin index of the first token
 * @param end index after the last token
 * @param core index after the last token that belongs to it without its owner: {@code Consejo de
 *     Seguridad} of {@code Consejo de Seguridad ruso}
 * @param kind what it seems to name
 * @param form by name, acronym or demonym
 * @param entry what the gazetteer knows it as
 * @param owner the names within, or right after it, of what it belongs to; at most one
 */
public record Name(
    int sentence,
    int begin,
    int end,
    int core,
    EntityKind kind,
    Reference.Form form,
    Optional<GazetteerEntry> entry,
    List<Name> owner) {
  /** More than the tokens of any sentence. */
  private static final int SENTENCE = 10_000;

  public Name {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(form);
    Objects.requireNonNull(entry);
    owner = List.copyOf(owner);
  }

  public static Name of(Words words, int begin, int end, EntityKind kind) {
    Reference.Form form =
        end == begin + 1 && words.acronym(begin) && kind == EntityKind.ORGANIZATION
            ? Reference.Form.ACRONYM
            : Reference.Form.NAME;
    return new Name(words.index(), begin, end, end, kind, form, Optional.empty(), List.of());
  }

  public static Name known(
      Words words, int begin, int end, GazetteerEntry entry, Reference.Form form) {
    return new Name(
        words.index(), begin, end, end, entry.kind(), form, Optional.of(entry), List.of());
  }

  public Name as(EntityKind other) {
    return new Name(sentence, begin, end, core, other, form, entry, owner);
  }

  public Name from(int first) {
    return new Name(sentence, first, end, core, kind, form, entry, owner);
  }

  public Name until(int other) {
    return new Name(sentence, begin, other, core, kind, form, entry, owner);
  }

  public Name entered(GazetteerEntry known) {
    return new Name(sentence, begin, end, core, known.kind(), form, Optional.of(known), owner);
  }

  /** The same, belonging to another. */
  public Name of(Name whole) {
    return new Name(sentence, begin, end, core, kind, form, entry, List.of(whole));
  }

  /** Whether the token is one of its own. */
  public boolean covers(int token) {
    return begin <= token && token < end;
  }

  public boolean is(EntityKind other) {
    return kind == other;
  }

  /** The name as written in one of the document's sentences. */
  public String surface(List<Words> sentences) {
    return sentences.get(sentence).surface(begin, end);
  }

  /** Grows with the place in the document. */
  public int order() {
    return sentence * SENTENCE + begin;
  }
}
