package org.trama.knowledge;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * One meaning of a word: an event it tells, a statement it reports, or both.
 *
 * @param rule stable identifier: local name of the entry, a slash, and what it means
 * @param event local name of the event class; empty for a verb that only reports what is said
 * @param frame where the participants stand
 * @param reports the modality under which the subject puts forward what stands in the word's clause
 *     or object; empty for a word that reports nothing
 * @param polarity whether the subject asserts or denies what it reports
 * @param modality what the word itself makes of its event ({@code intentar}, {@code prometer});
 *     empty for plain fact
 * @param negated whether the word itself says that the event is not: {@code abstenerse de}
 * @param control whose action an infinitive in its clause is
 * @param genitive of a noun: what a bare {@code de X} with an actor fills when nothing else decides
 * @param speaker the role of who says it, of a word that does something by being said ({@code
 *     «Rusia debe retirarse», dijo X}): there is no event where nobody says it
 * @param uses the only uses in which the word means this; empty for all
 */
public record Sense(
    String rule,
    Optional<String> event,
    Frame frame,
    Optional<Modality> reports,
    Polarity polarity,
    Optional<Modality> modality,
    boolean negated,
    Role control,
    Role genitive,
    Optional<Role> speaker,
    Set<Use> uses) {
  public Sense {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(event);
    Objects.requireNonNull(frame);
    Objects.requireNonNull(reports);
    Objects.requireNonNull(polarity);
    Objects.requireNonNull(modality);
    Objects.requireNonNull(control);
    Objects.requireNonNull(genitive);
    Objects.requireNonNull(speaker);
    uses = Set.copyOf(uses);
  }

  /** The same with its participants in another frame. */
  public Sense in(Frame other) {
    return new Sense(
        rule, event, other, reports, polarity, modality, negated, control, genitive, speaker, uses);
  }

  /** The same of an event that is not, where this one's is, and the other way round. */
  public Sense contrary() {
    return new Sense(
        rule, event, frame, reports, polarity, modality, !negated, control, genitive, speaker,
        uses);
  }

  /**
   * Whether it tells nothing of its own but that what stands with the word is not done: {@code
   * cancelar}, {@code abstenerse}.
   */
  public boolean undoes() {
    return event.isEmpty() && negated;
  }

  /** How a word must stand to mean what a sense says. */
  public enum Use {
    /** With a reflexive pronoun: {@code verse}, as against {@code ver}. */
    PRONOMINAL,
    /** With none, and no mere participle: {@code llamar a X}, not {@code llamarse}. */
    PLAIN,
    /** With a negation, which is then part of the meaning: {@code no reconocer un fallo}. */
    NEGATED,
    /** With a clause in the subjunctive: {@code decir que venga}, as against {@code que viene}. */
    SUBJUNCTIVE,
    /** Unless the clause tells what already is or was: {@code avisó de que habrá represalias}. */
    PROSPECTIVE,
    /** With a clause that says what already is or was: {@code reclamó que habían disparado}. */
    FACTUAL,
    /** With a clause that says what is meant: {@code reprochar a X haber mentido}. */
    CLAUSAL,
    /** Without one: {@code reprochar a X su silencio}. */
    CLAUSELESS,
    /** With a complement in the plural: {@code el asesinato de cinco civiles}. */
    SEVERAL,
    /** Without one: {@code el asesinato del candidato}. */
    SINGLE,
    /** Of a verb, of what is to come: {@code lo lamentará}, as against {@code lo lamenta}. */
    FUTURE,
    /** Of a noun, in the plural: {@code unas maniobras}, as against {@code una maniobra}. */
    PLURAL,
    /** Of a verb, right behind a quotation: {@code «No hay pacto», cortó el ministro}. */
    QUOTING
  }
}
