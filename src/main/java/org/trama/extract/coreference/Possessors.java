package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Whose {@code su} is: the subject of the sentence so far, else who speaks behind, else the subject
 * of the one before.
 */
final class Possessors {
  private static final Set<String> STATES = Set.of("país", "nación", "patria");

  /** Noun classes of what is said and done to be judged by others. */
  private static final List<String> JUDGED =
      List.of("Words", "Strike", "VisitNoun", "Exercise", "Test", "Deployment");

  private final Nouns nouns;
  private final List<Words> sentences;
  private final References references;
  private final Cast cast;
  private final Discourse discourse;
  private final SpeakersBehind speakers;
  private final Guests guests;
  private final Requited requited;

  Possessors(
      Nouns nouns,
      List<Words> sentences,
      References references,
      Cast cast,
      Discourse discourse,
      SpeakersBehind speakers) {
    this.nouns = nouns;
    this.sentences = sentences;
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
    this.speakers = speakers;
    this.guests = new Guests(nouns, cast, discourse);
    this.requited = new Requited(nouns);
  }

  Words words(Reference reference) {
    return sentences.get(reference.sentence());
  }

  /** The possessor of a phrase that begins near the token; empty where there is none to be seen. */
  List<String> of(Words words, int token) {
    List<String> found = find(words, token);
    return EnteredLands.is(words, token) ? found.stream().map(this::landed).toList() : found;
  }

  /** {@code el ministerio polaco denuncia que violaron su espacio aéreo}: its state's. */
  private String landed(String id) {
    return cast.state(id).orElse(id);
  }

  private List<String> find(Words words, int token) {
    Optional<Reference> joined =
        words.is(token - 1, "y", "e")
            ? references.endingAt(words.index(), token - 1)
            : Optional.empty();
    if (joined.filter(cast::isActor).isPresent()) {
      return joined.get().entities();
    }
    if (isOfNamelessBefore(words, token)) {
      return List.of();
    }
    List<Reference> here = discourse.before(words.index(), token, 0);
    if (isJudged(words, token)) {
      return ofOthers(words, here);
    }
    Optional<Reference> blamed =
        requited.of(words, words.is(token, "su", "sus") ? token : token - 1, here);
    if (blamed.filter(cast::isActor).isPresent()) {
      return blamed.get().entities();
    }
    List<Reference> subjects =
        here.stream().filter(cast::isActor).filter(r -> discourse.isSubject(r)).toList();
    boolean entered = EnteredLands.isEntered(words, token);
    Optional<Reference> subject =
        entered || isOfWhomAStateHarms(words, token, subjects)
            ? subjects.stream()
                .filter(r -> !entered || !EnteredLands.enters(words, r, token))
                .reduce((near, far) -> far)
            : subjects.stream().findFirst();
    if (subject.isPresent()) {
      return guests.of(words, token, subject.get()).orElse(subject.get()).entities();
    }
    Optional<Reference> any =
        here.stream()
            .filter(cast::isActor)
            .filter(r -> r.form() != Reference.Form.DEMONYM)
            .reduce((first, second) -> second)
            .or(() -> speakers.of(words, token));
    if (any.isPresent()) {
      return any.get().entities();
    }
    return words.index() == 0 || isSomebodyElses(words, token)
        ? List.of()
        : ofSentence(words.index() - 1);
  }

  /** {@code mató a un hombre y a su hijo}: the first of the two, who has no name. */
  private static boolean isOfNamelessBefore(Words words, int token) {
    int to = (words.is(token, "su", "sus") ? token : token - 1) - 1;
    return words.is(to + 1, "su", "sus")
        && words.is(to, "a")
        && words.is(to - 1, "y", "e")
        && words.pos(to - 2) == PartOfSpeech.NOUN;
  }

  /** {@code El alcalde dijo que su país}: of the one before, of whom it is not known who he is. */
  private boolean isSomebodyElses(Words words, int token) {
    return words.sentence().tokens().stream()
        .filter(t -> t.index() < token && t.relation().startsWith("nsubj"))
        .filter(t -> !words.is(t.index() - 1, "su", "sus"))
        .anyMatch(
            t -> nouns.is("Title", words, t.index()) || nouns.is("PersonNoun", words, t.index()));
  }

  /** {@code dijo que Rusia libra una guerra contra su país}: a state is one and has none. */
  private boolean isOfWhomAStateHarms(Words words, int token, List<Reference> subjects) {
    int noun = words.is(token, "su") ? token + 1 : token;
    return words.has(noun)
        && words.is(noun - 1, "su")
        && STATES.contains(words.lower(noun))
        && !subjects.isEmpty()
        && cast.is(subjects.get(0).entities().get(0), EntityKind.COUNTRY);
  }

  /**
   * {@code Israel condenó sus declaraciones}, {@code bombardeó sus posiciones}: nobody condemns or
   * strikes his own.
   */
  private boolean isJudged(Words words, int token) {
    int said = words.is(token, "su", "sus") ? words.token(token).head() : token;
    int verb = words.has(said) ? words.token(said).head() : -1;
    return words.has(verb)
        && verb < token
        && words.is(token == said ? token - 1 : token, "su", "sus")
        && words.token(said).relation().matches("obj|obl|iobj")
        && (nouns.has("BlamingVerb", words.lemma(verb))
                && JUDGED.stream().anyMatch(judged -> nouns.has(judged, words.lemma(said)))
            || nouns.has("StrikingVerb", words.lemma(verb))
                && nouns.has("StruckThing", words.lemma(said)));
  }

  /** Whom the sentence names beside its subject, else the subject of the one before. */
  private List<String> ofOthers(Words words, List<Reference> here) {
    List<String> own =
        here.stream()
            .filter(discourse::isSubject)
            .flatMap(r -> r.entities().stream())
            .flatMap(id -> java.util.stream.Stream.of(id, cast.state(id).orElse(id)))
            .toList();
    Optional<Reference> other =
        here.stream()
            .filter(r -> r.form() != Reference.Form.DEMONYM && cast.isActor(r))
            .filter(r -> r.entities().stream().noneMatch(id -> isOf(id, own)))
            .findFirst();
    List<String> before =
        other
            .map(Reference::entities)
            .orElseGet(() -> words.index() == 0 ? List.of() : ofSentence(words.index() - 1));
    return before.stream().anyMatch(id -> isOf(id, own)) ? List.of() : before;
  }

  private boolean isOf(String id, List<String> own) {
    return own.contains(id) || own.contains(cast.state(id).orElse(id));
  }

  private List<String> ofSentence(int sentence) {
    List<Reference> there = references.in(sentence).stream().filter(cast::isActor).toList();
    return there.stream()
        .filter(discourse::isSubject)
        .min(java.util.Comparator.comparingInt(Reference::begin))
        .map(Reference::entities)
        .orElseGet(() -> onlyPerson(there));
  }

  /** Of a sentence without a subject, as a quotation with its speaker behind it. */
  private List<String> onlyPerson(List<Reference> there) {
    List<String> persons =
        there.stream()
            .flatMap(r -> r.entities().stream())
            .filter(id -> cast.is(id, EntityKind.PERSON))
            .distinct()
            .toList();
    return persons.size() == 1 ? persons : List.of();
  }
}
