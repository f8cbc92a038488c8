package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.model.Argument;
import org.trama.model.Filler;
import org.trama.model.Ground;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/**
 * An event in the making: what one telling or several merged ones say of it, and who says so.
 *
 * @param type local name of its class
 * @param arguments who and what take part
 * @param quantity how many
 * @param time when
 * @param voices who says so
 * @param span the words that tell it
 * @param sentence index of the sentence that tells it first
 * @param anaphoric whether it is told by a noun that points back: {@code la reunión}
 */
public record Draft(
    String type,
    List<Argument> arguments,
    Optional<Quantity> quantity,
    Optional<TimeSpan> time,
    List<Voice> voices,
    Span span,
    int sentence,
    boolean anaphoric) {
  public Draft {
    arguments = List.copyOf(arguments);
    voices = List.copyOf(voices);
  }

  /**
   * That somebody says or denies it.
   *
   * @param source id of the entity; empty for the document
   * @param polarity asserted or denied
   * @param modality how it is put
   * @param evidence the words
   * @param rule lexicon entry
   * @param grounds what bears on whether that is read rightly, of the words that say so
   */
  public record Voice(
      Optional<String> source,
      Polarity polarity,
      Modality modality,
      Span evidence,
      String rule,
      Set<Ground> grounds) {
    public Voice {
      grounds = Set.copyOf(grounds);
    }

    public boolean isAsserted() {
      return polarity == Polarity.ASSERTED;
    }

    public boolean isDenied() {
      return polarity == Polarity.DENIED;
    }

    /** Whether the document has it from others, whether it names them or not. */
    public boolean isHeard() {
      return grounds.contains(Ground.HEARD);
    }

    /** Whether one of {@code sources} says so; the document is none of them. */
    public boolean isBy(Collection<String> sources) {
      return source.filter(sources::contains).isPresent();
    }

    /** The same with other words as evidence. */
    Voice quoting(Span words) {
      return new Voice(source, polarity, modality, words, rule, grounds);
    }

    /** The same, said by somebody else. */
    public Voice by(String other) {
      return new Voice(Optional.of(other), polarity, modality, evidence, rule, grounds);
    }

    /** The same, of what is or was so, and not planned or possible. */
    Voice ofFact() {
      return new Voice(source, polarity, Modality.ACTUAL, evidence, rule, grounds);
    }

    /** The same, of what is planned. */
    public Voice ofPlan() {
      return new Voice(source, polarity, Modality.PLANNED, evidence, rule, grounds);
    }

    /** Whether the same source says the same. */
    boolean repeats(Voice other) {
      return source.equals(other.source) && polarity == other.polarity;
    }

    /** The same, said more than once. */
    Voice again() {
      Set<Ground> more = EnumSet.of(Ground.RETOLD);
      more.addAll(grounds);
      return new Voice(source, polarity, modality, evidence, rule, more);
    }
  }

  public Set<Filler> fillers(Role role) {
    return arguments.stream()
        .filter(argument -> argument.role() == role)
        .map(Argument::filler)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Set<String> entities(Role role) {
    return fillers(role).stream()
        .filter(Filler.OfEntity.class::isInstance)
        .map(filler -> ((Filler.OfEntity) filler).entity())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Ids of the entities that fill any of {@code roles}. */
  public Set<String> entities(Collection<Role> roles) {
    return roles.stream()
        .flatMap(role -> entities(role).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean hasEntity() {
    return entityCount() > 0;
  }

  /** How many arguments an entity fills. */
  int entityCount() {
    return (int)
        arguments.stream().filter(argument -> argument.filler() instanceof Filler.OfEntity).count();
  }

  /** This one, with these in that role as well. */
  public Draft with(Role role, Collection<String> ids) {
    List<Argument> all = new ArrayList<>(arguments);
    ids.forEach(id -> all.add(new Argument(role, new Filler.OfEntity(id))));
    return withArguments(all);
  }

  /** This one, without whatever fills the role. */
  Draft without(Role role) {
    return withArguments(arguments.stream().filter(argument -> argument.role() != role).toList());
  }

  Draft withArguments(List<Argument> others) {
    return new Draft(type, others, quantity, time, voices, span, sentence, anaphoric);
  }

  Draft withQuantity(Optional<Quantity> other) {
    return new Draft(type, arguments, other, time, voices, span, sentence, anaphoric);
  }

  public Draft withTime(Optional<TimeSpan> other) {
    return new Draft(type, arguments, quantity, other, voices, span, sentence, anaphoric);
  }

  /** The same, told by other words. */
  Draft at(Span words) {
    return new Draft(type, arguments, quantity, time, voices, words, sentence, false);
  }

  public Draft withVoices(List<Voice> others) {
    return new Draft(type, arguments, quantity, time, others, span, sentence, anaphoric);
  }

  /**
   * This one with the voices of those who take it up without telling it anew: they assert it, as it
   * is told.
   */
  public Draft seconded(List<String> sources, Span evidence, String rule) {
    Draft seconded = this;
    for (Voice voice : voicesOf(sources, Polarity.ASSERTED, evidence, rule)) {
      seconded = seconded.plus(voice);
    }
    return seconded;
  }

  /** What others say of it who take it up without telling it anew: as real as it is told. */
  public List<Voice> voicesOf(List<String> sources, Polarity polarity, Span evidence, String rule) {
    Modality modality = voices.get(0).modality();
    return sources.stream()
        .map(source -> new Voice(Optional.of(source), polarity, modality, evidence, rule, Set.of()))
        .toList();
  }

  /** This one with a further voice; where that source already says the same, it says it again. */
  public Draft plus(Voice voice) {
    if (voices.stream().anyMatch(voice::repeats)) {
      return withVoices(
          voices.stream().map(other -> other.repeats(voice) ? other.again() : other).toList());
    }
    List<Voice> all = new ArrayList<>(voices);
    all.add(voice);
    return withVoices(all);
  }

  /** Both tellings in one, this one's span and figures first. */
  Draft merge(Draft other) {
    List<Argument> all = new ArrayList<>(arguments);
    other.arguments.stream().filter(argument -> !all.contains(argument)).forEach(all::add);
    Draft merged =
        new Draft(
            type,
            all,
            quantity.or(other::quantity),
            time.filter(Scene::isDated).or(other::time).or(() -> time),
            voices,
            span,
            sentence,
            anaphoric && other.anaphoric);
    for (Voice voice : other.voices) {
      if (sentence != other.sentence || !isContradicted(voice)) {
        merged = merged.plus(voice);
      }
    }
    return merged;
  }

  /** Whether the same source says the contrary already. */
  private boolean isContradicted(Voice voice) {
    return voices.stream()
        .anyMatch(
            other -> other.source().equals(voice.source()) && other.polarity() != voice.polarity());
  }
}
