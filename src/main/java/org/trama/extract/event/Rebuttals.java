package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * Denials of what was said before: {@code la empresa lo negó}, {@code Teherán desmintió esas
 * acusaciones}.
 */
final class Rebuttals {
  /** Nouns of the lexicon for what can be denied. */
  private static final String ALLEGATIONS = "Allegation";

  /** Words of the lexicon by which one calls a statement untrue. */
  private static final String FALSEHOODS = "Falsehood";

  /** How many sentences back the allegation may stand. */
  private static final int REACH = 2;

  private final List<Scene> scenes;
  private final Quotes quotes;
  private final DocumentReports reports;
  private final Lexicon lexicon;
  private final NounClasses classes;

  Rebuttals(List<Scene> scenes, Quotes quotes, DocumentReports reports, Lexicon lexicon) {
    this.scenes = scenes;
    this.quotes = quotes;
    this.reports = reports;
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
  }

  /** The drafts, those that are rebutted with one more voice. */
  List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      quotes
          .retorts(scene, word -> lexicon.nounClass(FALSEHOODS).contains(word))
          .forEach(retort -> rebut(scene, retort.word(), retort.report(), all));
    }
    for (Scene scene : scenes) {
      for (Trigger trigger : scene.triggers()) {
        Optional<Report> denial =
            trigger.isNoun()
                ? Optional.empty()
                : reports
                    .in(scene)
                    .at(trigger.head())
                    .filter(report -> report.polarity() == Polarity.DENIED);
        if (denial.isPresent() && !denial.get().sources().isEmpty() && pointsBack(scene, trigger)) {
          rebut(scene, scene.syntax().token(trigger.head()).span(), denial.get(), all);
        }
      }
    }
    return all;
  }

  /**
   * Whether what is denied is a pronoun, or a noun that names an allegation without saying which.
   */
  private boolean pointsBack(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    if (new VerbGroup(syntax).hasClitic(trigger.head())) {
      return true;
    }
    return scene.phrases().stream()
            .filter(
                phrase ->
                    phrase.begin() > trigger.head()
                        && (phrase.marker().isEmpty() || phrase.marker().equals("de")))
            .filter(phrase -> syntax.isUnder(phrase.head(), trigger.head()))
            .anyMatch(
                phrase ->
                    classes.has(ALLEGATIONS, syntax, phrase.head())
                        && hasNoClause(syntax, phrase.head()))
        || isRelative(scene, trigger);
  }

  private static boolean hasNoClause(Syntax syntax, int noun) {
    return syntax.dependents(noun).stream().noneMatch(child -> child.relation().startsWith("acl"));
  }

  /** {@code extremo que las autoridades han desmentido}. */
  private boolean isRelative(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    int noun = syntax.token(trigger.head()).head();
    return noun >= 0
        && syntax.token(trigger.head()).relation().startsWith("acl")
        && classes.has(ALLEGATIONS, syntax, noun);
  }

  private void rebut(Scene scene, Span word, Report denial, List<Draft> drafts) {
    int last = -1;
    for (int i = 0; i < drafts.size(); i++) {
      if (isAllegation(drafts.get(i), scene, word, denial)
          && (last < 0 || drafts.get(i).span().end() >= drafts.get(last).span().end())) {
        last = i;
      }
    }
    if (last >= 0) {
      Draft draft = drafts.get(last);
      Modality modality = draft.voices().get(0).modality();
      Span evidence =
          scene.syntax().sentence().span().contains(denial.span())
              ? denial.span().cover(word)
              : word;
      for (String source : denial.sources()) {
        draft =
            draft.plus(
                new Draft.Voice(
                    Optional.of(source),
                    Polarity.DENIED,
                    modality,
                    evidence,
                    denial.rule().orElseThrow(),
                    0.7));
      }
      drafts.set(last, draft);
    }
  }

  /** An event told shortly before, by somebody else, that is no act of speech. */
  private boolean isAllegation(Draft draft, Scene scene, Span word, Report denial) {
    boolean near = scene.index() - draft.sentence() <= REACH && draft.span().begin() < word.begin();
    boolean speech = lexicon.eventClass(draft.type()).isSpeech() && !draft.type().equals("Support");
    boolean bySelf =
        draft.voices().stream()
            .anyMatch(
                voice ->
                    voice.polarity() == Polarity.DENIED
                        && voice.source().filter(denial.sources()::contains).isPresent());
    boolean byOther =
        draft.voices().stream()
            .anyMatch(
                voice ->
                    voice
                        .source()
                        .filter(source -> !denial.sources().contains(source))
                        .isPresent());
    return near && !speech && !bySelf && byOther;
  }
}
