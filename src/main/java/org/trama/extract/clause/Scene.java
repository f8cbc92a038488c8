package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.TimeSpan;

/**
 * One sentence and all that was found in it before events are looked for.
 *
 * @param syntax its tree
 * @param references to entities, with dropped subjects
 * @param phrases noun phrases in order
 * @param triggers words of the lexicon in order
 * @param quantities figures
 * @param times dates and periods
 * @param moment when all of it happens: the hour at the head of an entry of a running report
 * @param supportVerbs lemmas of verbs that lend their subject to the event their object names
 * @param happenings lemmas of verbs that say of the event their subject names that it is or was
 * @param amends lemmas of what one does, or asks for, for what one has done to somebody
 */
public record Scene(
    Syntax syntax,
    List<Reference> references,
    List<Phrase> phrases,
    List<Trigger> triggers,
    List<QuantityMention> quantities,
    List<TimeMention> times,
    Optional<TimeSpan> moment,
    Set<String> supportVerbs,
    Set<String> happenings,
    Set<String> amends) {
  public Scene {
    references = List.copyOf(references);
    phrases = List.copyOf(phrases);
    triggers = List.copyOf(triggers);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    supportVerbs = Set.copyOf(supportVerbs);
    happenings = Set.copyOf(happenings);
    amends = Set.copyOf(amends);
  }

  public int index() {
    return syntax.sentence().index();
  }

  /** Whether a verb of this lemma says of the event that a noun beside it names that it is. */
  public boolean isCarrier(String lemma) {
    return supportVerbs.contains(lemma) || happenings.contains(lemma);
  }

  /** The triggers that the word at {@code token} heads. */
  public List<Trigger> triggersAt(int token) {
    return triggers.stream().filter(trigger -> trigger.head() == token).toList();
  }

  /** Whether the word belongs to an expression of time. */
  public boolean isTime(int token) {
    return times.stream().anyMatch(time -> time.begin() <= token && token < time.end());
  }

  /** Whether the days are known, or at least one end of the period. */
  public static boolean isDated(TimeSpan time) {
    return time.start().isPresent() || time.end().isPresent();
  }

  /** The expressions of time that are dated. */
  public List<TimeMention> datedTimes() {
    return times.stream().filter(time -> isDated(time.value())).toList();
  }

  /** Whether the word blames somebody for a deed. */
  public boolean accuses(int token) {
    return triggersAt(token).stream().anyMatch(trigger -> trigger.tells(EventTypes.ACCUSATION));
  }

  /** Whether the phrase at {@code token} stands behind one of the prepositions. */
  public boolean isMarked(int token, Set<String> prepositions) {
    return phraseAt(token).filter(phrase -> prepositions.contains(phrase.marker())).isPresent();
  }

  /** The phrase headed by {@code token} or about it, or else the shortest one that covers it. */
  public Optional<Phrase> phraseAt(int token) {
    Optional<Phrase> headed =
        phrases.stream()
            .filter(phrase -> phrase.head() == token)
            .findFirst()
            .or(() -> phrases.stream().filter(phrase -> phrase.theme() == token).findFirst());
    return headed.isPresent()
        ? headed
        : phrases.stream()
            .filter(phrase -> phrase.covers(token))
            .min((a, b) -> Integer.compare(a.end() - a.begin(), b.end() - b.begin()));
  }

  /** The reference to the dropped subject of the verb at {@code token}. */
  public Optional<Reference> ellipsisAt(int token) {
    return references.stream()
        .filter(
            reference -> reference.form() == Reference.Form.ELLIPSIS && reference.head() == token)
        .findFirst();
  }
}
