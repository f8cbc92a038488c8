package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * The words of one sentence under whose authority another word stands: {@code X negó que Y haya
 * enviado}.
 */
final class Reports {
  private static final Set<String> CONTENT =
      Set.of("ccomp", "xcomp", "csubj", "obj", "nsubj:pass", "csubj:pass");
  private static final Set<String> LOOSE =
      Set.of("advcl", "acl", "acl:relcl", "obl", "nmod", "dep", "parataxis", "iobj", "appos");

  /**
   * Verbs whose object only comes into being by what modifies it: {@code hay tropas desplegadas}.
   */
  private static final Set<String> EXISTENTIAL =
      Set.of("haber", "existir", "tener", "ser", "estar", "tratar");

  private final FrameMatcher matcher;
  private final Linker linker;
  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final NounLinker nouns;

  Reports(Scene scene, FrameMatcher matcher) {
    this.matcher = matcher;
    this.linker = new Linker(scene);
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = new Subjects(scene);
    this.nouns = new NounLinker(scene, subjects);
  }

  /** Reports in whose content the word stands, innermost first. */
  List<Report> over(int index) {
    List<Report> reports = new ArrayList<>();
    int child = index;
    for (Token above : syntax.ancestors(index)) {
      if (isAside(child)) {
        break;
      }
      Optional<Report> report = at(above.index());
      if (report.isPresent()
          && isContent(child, above.index(), index)
          && takes(above.index(), child)) {
        reports.add(report.get());
      }
      child = above.index();
    }
    if (reports.isEmpty()) {
      before(index).ifPresent(reports::add);
    }
    return reports;
  }

  /**
   * Whether the word reports a noun, if a noun is what it has: {@code sostener una reunión} says
   * nothing.
   */
  private boolean takes(int reporter, int child) {
    boolean support = scene.supportVerbs().contains(syntax.token(reporter).lemma());
    if (!support || syntax.isVerbal(child) || syntax.hasCopula(child)) {
      return true;
    }
    return scene.triggersAt(reporter).stream()
            .flatMap(trigger -> reporting(trigger).stream())
            .flatMap(sense -> sense.frame().arguments().stream())
            .filter(
                argument ->
                    argument.function() != Frame.Function.SUBJECT && argument.role().isEmpty())
            .anyMatch(
                argument ->
                    argument.fillers().stream()
                        .anyMatch(filler -> !(filler instanceof FillerType.Clause)))
        || syntax.token(reporter).pos() == PartOfSpeech.NOUN;
  }

  /**
   * A participle or relative clause beside a noun is the writer's own, whoever speaks of the noun.
   */
  private boolean isAside(int index) {
    Token token = syntax.token(index);
    boolean modifier = token.relation().startsWith("acl") || token.relation().equals("amod");
    return modifier
        && token.index() > token.head()
        && token.morphology().mood() != Morphology.Mood.INFINITIVE
        && !followsQue(token.head());
  }

  /** {@code acusaciones de que}: the clause is what the noun says. */
  private boolean followsQue(int noun) {
    return noun + 2 < syntax.size()
        && syntax.token(noun + 1).text().equals("de")
        && syntax.token(noun + 2).text().equals("que");
  }

  /** What the word at {@code index} reports, if it is one that does. */
  Optional<Report> at(int index) {
    return scene.triggersAt(index).stream()
        .flatMap(trigger -> reporting(trigger).map(sense -> report(trigger, sense)).stream())
        .findFirst();
  }

  /**
   * The sense by which the word reports. Of those whose frame the sentence fills, a denial comes
   * before an assertion and a mere report before an event; where it fills none, the other way
   * round.
   */
  private Optional<Sense> reporting(Trigger trigger) {
    List<Sense> senses = trigger.entry().senses().stream().filter(Reports::bearsOnContent).toList();
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    List<Link> links = linker.links(trigger);
    List<Sense> filled =
        senses.stream()
            .filter(sense -> matcher.fill(scene, trigger, sense, links).isPresent())
            .toList();
    Comparator<Sense> denialFirst =
        Comparator.comparing(sense -> sense.polarity() != Polarity.DENIED);
    Comparator<Sense> order = filled.isEmpty() ? denialFirst.reversed() : denialFirst;
    return (filled.isEmpty() ? senses : filled)
        .stream().min(order.thenComparing(sense -> sense.event().isPresent()));
  }

  /**
   * A report, a denial, or a word that only says how its clause is to be taken: {@code intentar},
   * {@code abstenerse}.
   */
  private static boolean bearsOnContent(Sense sense) {
    boolean modal = sense.event().isEmpty() && (sense.modality().isPresent() || sense.negated());
    return sense.reports().isPresent() || sense.polarity() == Polarity.DENIED || modal;
  }

  private Report report(Trigger trigger, Sense sense) {
    boolean speaks = sense.reports().isPresent() || sense.polarity() == Polarity.DENIED;
    List<Link> speakers = speaks ? speakers(trigger) : List.of();
    List<String> sources =
        speakers.stream().flatMap(link -> named(link.phrase()).stream()).distinct().toList();
    Span span = syntax.token(trigger.head()).span();
    for (Link link : speakers) {
      if (link.phrase().end() > link.phrase().begin()) {
        span = span.cover(syntax.sentence().span(link.phrase().begin(), link.phrase().end()));
      }
    }
    boolean negated = new VerbGroup(syntax).isNegated(trigger.head());
    Modality modality = sense.reports().or(sense::modality).orElse(Modality.ACTUAL);
    boolean denies = sense.polarity() == Polarity.DENIED || sense.negated();
    Polarity polarity = denies && !negated ? Polarity.DENIED : Polarity.ASSERTED;
    return new Report(
        sources, polarity, negated ? Modality.POSSIBLE : modality, span, Optional.of(sense.rule()));
  }

  static List<String> named(Phrase phrase) {
    return phrase.refers() ? phrase.entities() : phrase.within();
  }

  private List<Link> speakers(Trigger trigger) {
    if (trigger.isNoun()) {
      return nouns.links(trigger).stream()
          .filter(
              link ->
                  link.function() == Link.Function.SUBJECT
                      || link.function() == Link.Function.GENITIVE)
          .filter(link -> !named(link.phrase()).isEmpty())
          .toList();
    }
    if (syntax.isPassive(trigger.head())) {
      return scene.phrases().stream()
          .filter(
              phrase ->
                  phrase.marker().equals("por")
                      && syntax.token(phrase.head()).head() == trigger.head())
          .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 1))
          .toList();
    }
    Optional<Link> postposed = postposed(trigger.head());
    return postposed.isPresent() ? withConjuncts(postposed.get()) : subjects.of(trigger.head());
  }

  private List<Link> withConjuncts(Link first) {
    List<Link> links = new ArrayList<>(List.of(first));
    for (Phrase phrase : scene.phrases()) {
      boolean joined = phrase.isJoinedTo(links);
      if (joined) {
        links.add(new Link(phrase, Link.Function.SUBJECT, first.strength()));
      }
    }
    return links;
  }

  /**
   * The subject behind a verb of saying that itself stands behind a comma or a quotation: {@code …,
   * informó X}.
   */
  Optional<Link> postposed(int verb) {
    int before = verb - 1;
    while (before > 0
        && Set.of("ha", "han", "había", "habían", "lo", "así", "como")
            .contains(syntax.token(before).text().toLowerCase(Locale.ROOT))) {
      before--;
    }
    boolean cut =
        before >= 0
            && Set.of(",", "”", "\"", "»", "–", "—", "-").contains(syntax.token(before).text());
    boolean comes =
        before + 1 < verb
            && Set.of("como").contains(syntax.token(before + 1).text().toLowerCase(Locale.ROOT));
    if (!cut && !comes) {
      return Optional.empty();
    }
    return scene.phrases().stream()
        .filter(
            phrase ->
                phrase.begin() > verb && phrase.begin() <= verb + 2 && phrase.marker().isEmpty())
        .filter(
            phrase ->
                phrase.begin() == verb + 1
                    || syntax.token(verb + 1).pos() == PartOfSpeech.ADV
                    || syntax.token(verb + 1).pos() == PartOfSpeech.PRON)
        .findFirst()
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.95));
  }

  /**
   * Whether the path that enters {@code reporter} from {@code child} comes out of what it reports.
   */
  private boolean isContent(int child, int reporter, int index) {
    String relation = syntax.token(child).relation();
    if (relation.startsWith("nsubj") && !relation.equals("nsubj:pass")) {
      return syntax.token(reporter).pos() != PartOfSpeech.NOUN
          && child > reporter
          && !sourceCovers(child, reporter);
    }
    if (CONTENT.contains(relation)) {
      return child > reporter || syntax.sameSegment(child, reporter) && !opensClause(reporter);
    }
    return LOOSE.contains(relation) && child > reporter && opensContent(reporter, child);
  }

  /**
   * Whether {@code que} stands right behind the reporter: then what it reports stands behind it
   * too.
   */
  private boolean opensClause(int reporter) {
    return reporter + 1 < syntax.size()
        && Set.of("que", "de").contains(syntax.token(reporter + 1).text());
  }

  private boolean sourceCovers(int child, int reporter) {
    return subjects.of(reporter).stream()
        .anyMatch(link -> link.phrase().covers(child) || link.phrase().head() == child);
  }

  /**
   * Whether {@code que} or a preposition with an infinitive stands right after the reporter or
   * before the child.
   */
  private boolean opensContent(int reporter, int child) {
    boolean noun = syntax.token(reporter).pos() == PartOfSpeech.NOUN;
    for (int i = reporter + 1; i < child; i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que") && (i <= reporter + 4 || token.pos() == PartOfSpeech.SCONJ)) {
        return true;
      }
      boolean breaks = Set.of(";", ":", ".").contains(token.text());
      if (breaks) {
        return false;
      }
    }
    boolean infinitive = syntax.token(child).morphology().mood() == Morphology.Mood.INFINITIVE;
    return infinitive && child - reporter < 8
        || noun && Set.of("acl", "nmod").contains(syntax.token(child).relation());
  }

  /**
   * Where the tree shows no reporter: the last one before the word that is followed by {@code que}.
   */
  private Optional<Report> before(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Token token = syntax.token(i);
      if (Set.of(";", ".").contains(token.text())) {
        return Optional.empty();
      }
      if (token.text().equals("que") && token.pos() == PartOfSpeech.SCONJ && i > 0) {
        return reporterBefore(i);
      }
      if (syntax.isVerbal(i) && token.morphology().mood().isFinite()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Report> reporterBefore(int que) {
    for (int i = que - 1; i >= Math.max(0, que - 5); i--) {
      Optional<Report> report = at(i);
      if (report.isPresent()) {
        return report;
      }
    }
    return Optional.empty();
  }
}
