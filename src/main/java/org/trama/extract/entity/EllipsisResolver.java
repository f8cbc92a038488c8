package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Finite verbs without a subject: whom they go on speaking of. */
final class EllipsisResolver {
  private static final Set<String> IMPERSONAL =
      Set.of(
          "haber",
          "tratar",
          "llover",
          "bastar",
          "convenir",
          "caber",
          "parecer",
          "constar",
          "faltar",
          "tocar");
  private static final Set<String> PRONOMINAL =
      Set.of(
          "reunir",
          "comprometer",
          "negar",
          "jactar",
          "convertir",
          "oponer",
          "retirar",
          "unir",
          "abstener",
          "mostrar",
          "referir",
          "declarar",
          "quejar",
          "entrevistar",
          "ver",
          "sumar",
          "adjudicar",
          "trasladar",
          "encontrar",
          "disculpar",
          "pronunciar",
          "enfrentar",
          "dirigir",
          "plegar",
          "desmarcar",
          "ofrecer");

  private static final Set<String> DEMANDS =
      Set.of(
          "pedir",
          "exigir",
          "instar",
          "ordenar",
          "reclamar",
          "solicitar",
          "rogar",
          "exhortar",
          "urgir",
          "demandar",
          "aconsejar",
          "sugerir",
          "permitir",
          "impedir",
          "recomendar",
          "proponer",
          "requerir",
          "suplicar",
          "conminar",
          "emplazar");

  private final References references;
  private final Cast cast;
  private final Clauses clauses;
  private final Discourse discourse;
  private final List<Words> sentences;

  EllipsisResolver(
      List<Words> sentences,
      References references,
      Cast cast,
      Clauses clauses,
      Discourse discourse) {
    this.sentences = sentences;
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
    this.discourse = discourse;
  }

  /** The subject that the verb at {@code i} leaves out, where it does. */
  Optional<Reference> at(Words words, int i) {
    if (words.pos(i) != PartOfSpeech.VERB || words.pos(i - 1) == PartOfSpeech.ADP) {
      return Optional.empty();
    }
    Optional<Token> finite = clauses.finite(words, i);
    if (finite.isEmpty() || !isBare(words, i, finite.get())) {
      return Optional.empty();
    }
    boolean plural = Clauses.isPlural(words, finite.get().index());
    Optional<List<String>> governed = governed(words, i, plural, 0);
    List<String> entities =
        governed.orElseGet(() -> lastSubject(words, accusation(words, i), plural));
    return entities.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reference(words.index(), i, i, i, entities, Reference.Form.ELLIPSIS));
  }

  private boolean isBare(Words words, int verb, Token finite) {
    boolean first = finite.morphology().person() == 1 && !isAlike(finite);
    boolean impersonal = IMPERSONAL.contains(words.lemma(verb)) || isAgo(words, verb);
    boolean passive = isSe(words, verb, finite) && !PRONOMINAL.contains(words.lemma(verb));
    return !first
        && !impersonal
        && !passive
        && clauses.subject(words, verb).isEmpty()
        && !clauses.hasPhraseBefore(words, Math.min(verb, finite.index()));
  }

  /** {@code había}, {@code enviara} and {@code haya} are the first person and the third. */
  private static boolean isAlike(Token verb) {
    Morphology form = verb.morphology();
    return verb.lemma().equals("haber")
        || form.number() == Morphology.Number.SINGULAR
            && (form.tense() == Morphology.Tense.IMPERFECT
                || form.mood() == Morphology.Mood.SUBJUNCTIVE
                || form.mood() == Morphology.Mood.CONDITIONAL);
  }

  /** {@code hace dos días}, {@code hacía frío}, {@code hace falta}. */
  private static boolean isAgo(Words words, int verb) {
    boolean bare =
        words.pos(verb + 1) == PartOfSpeech.NUM
            || words.pos(verb + 1) == PartOfSpeech.ADV
            || words.is(verb + 1, "un", "una", "unos", "unas", "varios", "varias", "pocos", "pocas")
            || words.is(verb + 1, "falta", "frío", "calor", "tiempo");
    return words.lemma(verb).equals("hacer") && bare && words.morphology(verb).mood().isFinite();
  }

  private static boolean isSe(Words words, int verb, Token finite) {
    int first = Math.min(verb, finite.index());
    return words.is(first - 1, "se")
        || words.is(first - 2, "se") && words.is(first - 1, "le", "les", "lo", "la");
  }

  /** The subject of the verb this one is joined to; an empty one where that is nobody told. */
  private Optional<List<String>> governed(Words words, int verb, boolean plural, int depth) {
    Optional<Integer> governor = clauses.governor(words, verb);
    if (governor.isEmpty() || depth > 3) {
      return Optional.empty();
    }
    if (isDemanded(words, verb, governor.get())) {
      return Optional.of(addressee(words, governor.get(), verb));
    }
    List<String> subject = subjectOf(words, governor.get());
    if (!subject.isEmpty()) {
      return agrees(words, governor.get(), subject, plural)
          ? Optional.of(subject)
          : Optional.empty();
    }
    boolean nobody =
        clauses.subject(words, governor.get()).isPresent()
            && words.token(verb).relation().equals("conj");
    return nobody ? Optional.of(List.of()) : governed(words, governor.get(), plural, depth + 1);
  }

  private static boolean isDemanded(Words words, int verb, int governor) {
    Morphology.Mood mood = words.morphology(verb).mood();
    return mood == Morphology.Mood.SUBJUNCTIVE && DEMANDS.contains(words.lemma(governor));
  }

  /** Of whom the governing verb asks it: {@code pidió a Maduro que evite}. */
  private List<String> addressee(Words words, int governor, int verb) {
    return references.in(words.index()).stream()
        .filter(r -> r.begin() >= governor && r.begin() < verb && cast.isActor(r))
        .filter(
            r ->
                r.begin() == governor
                    || words.is(words.beforeArticle(r.begin()), "a")
                    || words.is(r.begin() - 1, "al"))
        .findFirst()
        .map(Reference::entities)
        .orElse(List.of());
  }

  private List<String> subjectOf(Words words, int verb) {
    Optional<Integer> head = clauses.subject(words, verb);
    return references.in(words.index()).stream()
        .filter(
            r ->
                head.isPresent() && r.head() == head.get()
                    || r.form() == Reference.Form.ELLIPSIS && r.head() == verb)
        .filter(cast::isActor)
        .findFirst()
        .map(Reference::entities)
        .orElse(List.of());
  }

  private boolean agrees(Words words, int verb, List<String> entities, boolean plural) {
    boolean many =
        entities.size() > 1
            || clauses
                .finite(words, verb)
                .map(t -> Clauses.isPlural(words, t.index()))
                .orElse(false);
    return many == plural;
  }

  /**
   * The verb itself, or the noun in whose clause it stands: in {@code la acusación de Kiev de que
   * bombardeó} it is not Kiev that did.
   */
  private static int accusation(Words words, int verb) {
    int noun = words.token(verb).head();
    for (int i = noun + 1; noun >= 0 && i < Math.min(verb, noun + 5); i++) {
      if (words.is(i, "de") && words.is(i + 1, "que")) {
        return noun;
      }
    }
    return verb;
  }

  private List<String> lastSubject(Words words, int verb, boolean plural) {
    for (int s = words.index(); s >= Math.max(0, words.index() - 1); s--) {
      Optional<Reference> found =
          discourse.before(s, s == words.index() ? verb : Integer.MAX_VALUE, 0).stream()
              .filter(cast::isActor)
              .filter(r -> isPlural(r) == plural)
              .filter(discourse::isSubject)
              .reduce((nearer, farther) -> farther);
      if (found.isPresent()) {
        return found.get().entities();
      }
    }
    return List.of();
  }

  private boolean isPlural(Reference reference) {
    Words words = sentences.get(reference.sentence());
    boolean noun =
        reference.form() == Reference.Form.DESCRIPTION
            || reference.form() == Reference.Form.ELLIPSIS;
    return reference.entities().size() > 1 || noun && Clauses.isPlural(words, reference.head());
  }
}
