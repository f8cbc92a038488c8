package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.dating.MainClauses;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.TimeSpan;
import org.trama.model.Token;

/**
 * The day that a paragraph has come to, for what it goes on to tell in the preterite and does not
 * date: {@code La tensión se disparó el lunes. Unos drones atacaron un convoy}. What is said, or
 * was over by then, sets and takes none.
 */
public final class Storyline {
  /** So many sentences on, the story may be elsewhere. */
  private static final int REACH = 3;

  /** Noun classes of those who do what is done. */
  private static final List<String> PEOPLE = List.of("Persons", "Troops", "Armed");

  private static final Set<String> CLITICS = Set.of("lo", "la", "los", "las", "le", "les");

  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

  /** Words that take a clause out of the story. */
  private static final Set<String> ELSEWHEN =
      Set.of("ya", "antes", "nunca", "jamás", "siempre", "previamente", "anteriormente", "luego");

  private final List<Scene> scenes;
  private final Paragraphs paragraphs;
  private final Lexicon lexicon;
  private final MainClauses main;
  private final NounClasses classes;

  public Storyline(List<Scene> scenes, Paragraphs paragraphs, Lexicon lexicon) {
    this.scenes = List.copyOf(scenes);
    this.paragraphs = paragraphs;
    this.lexicon = lexicon;
    this.main = new MainClauses(lexicon);
    this.classes = new NounClasses(lexicon);
  }

  /** The drafts in order, those without a day on that of the story. */
  public List<Draft> date(List<Draft> drafts) {
    List<Draft> dated = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean open = draft.time().filter(Scene::isDated).isEmpty() && goesOn(draft);
      Optional<TimeSpan> day = open ? day(draft, drafts) : Optional.empty();
      dated.add(day.isPresent() ? draft.withTime(day) : draft);
    }
    return dated;
  }

  /** When the sentences before it set the scene, or did what it goes on with. */
  private Optional<TimeSpan> day(Draft draft, List<Draft> drafts) {
    int first = Math.max(paragraphs.opening(draft.sentence()), draft.sentence() - REACH);
    boolean resumed = isResumed(draft, drafts);
    for (int at = draft.sentence() - 1; at >= first; at--) {
      Optional<TimeSpan> told = main.time(scenes.get(at));
      if (told.isPresent()) {
        boolean next = resumed && at == draft.sentence() - 1;
        boolean setting =
            isSetting(scenes.get(at), draft, drafts) && reaches(draft, scenes.get(at));
        return next || setting ? told : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code La tensión se disparó el lunes}: nobody does anything yet, and nowhere else. */
  private boolean isSetting(Scene scene, Draft draft, List<Draft> drafts) {
    int verb = MainClauses.root(scene).orElseThrow();
    Span told = scene.syntax().token(verb).span();
    Set<String> own = draft.entities(Set.of(Role.values()));
    return drafts.stream().noneMatch(other -> other.span().contains(told))
        && scene.ellipsisAt(verb).isEmpty()
        && scene.triggersAt(verb).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .filter(sense -> sense.event().isEmpty() && sense.uses().isEmpty())
            .noneMatch(sense -> sense.reports().isPresent())
        && subjects(scene).anyMatch(subject -> isThing(scene, subject))
        && (scene.references().isEmpty()
            || scene.references().stream()
                .flatMap(reference -> reference.entities().stream())
                .anyMatch(own::contains));
  }

  private boolean isThing(Scene scene, int noun) {
    return scene.phraseAt(noun).filter(Phrase::refers).isEmpty()
        && !classes.hasAny(PEOPLE, scene.syntax(), noun);
  }

  /**
   * What is said, perhaps days later, has its day only where the scene is bare and right before.
   */
  private boolean reaches(Draft draft, Scene setting) {
    boolean speech = lexicon.eventClass(draft.type()).isSpeech();
    boolean bare =
        subjects(setting)
            .noneMatch(
                word -> setting.phraseAt(word).filter(p -> !p.named().isEmpty()).isPresent());
    return !speech || bare && draft.sentence() == setting.index() + 1;
  }

  private static IntStream subjects(Scene scene) {
    return scene.syntax().dependents(MainClauses.root(scene).orElseThrow()).stream()
        .filter(word -> word.relation().startsWith("nsubj"))
        .mapToInt(Token::index);
  }

  /** {@code El martes voló a Roma. Pidió ayuda}, {@code El martes voló a Roma. El Papa lo vio}. */
  private boolean isResumed(Draft draft, List<Draft> drafts) {
    Scene scene = scenes.get(draft.sentence());
    return MainClauses.root(scene)
        .filter(
            verb ->
                scene.ellipsisAt(verb).isPresent()
                    || isOpened(scene.syntax(), verb)
                    || takesUp(scene.syntax(), verb) && !speaks(scene, verb, drafts))
        .isPresent();
  }

  /** {@code Exigieron que dimita}: no noun stands before the verb, and no subject behind. */
  private static boolean isOpened(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream().noneMatch(word -> word.relation().startsWith("nsubj"))
        && IntStream.range(0, verb).noneMatch(i -> NOMINAL.contains(syntax.token(i).pos()));
  }

  private boolean speaks(Scene scene, int verb, List<Draft> drafts) {
    Span word = scene.syntax().token(verb).span();
    return drafts.stream()
        .filter(draft -> draft.span().contains(word))
        .anyMatch(draft -> lexicon.eventClass(draft.type()).isSpeech());
  }

  private static boolean takesUp(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(word -> CLITICS.contains(syntax.word(word.index())));
  }

  /** Whether the sentence takes the story on with what the draft tells, and dates nothing. */
  private boolean goesOn(Draft draft) {
    Scene scene = scenes.get(draft.sentence());
    return scene.datedTimes().isEmpty()
        && scene.moment().isEmpty()
        && draft.voices().stream()
            .anyMatch(voice -> voice.isAsserted() && voice.modality() == Modality.ACTUAL)
        && scene.triggers().stream()
            .filter(trigger -> !trigger.isNoun() && trigger.tells(draft.type()))
            .filter(trigger -> draft.span().contains(scene.syntax().token(trigger.head()).span()))
            .anyMatch(trigger -> isOfStory(scene, trigger.head()));
  }

  private boolean isOfStory(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    ClauseLinks clauses = new ClauseLinks(scene, lexicon);
    int at = verb;
    while (MainClauses.isPreterite(syntax, at) && !syntax.token(at).isRoot()) {
      int above = clauses.governor(at);
      if (above < 0 || above == at) {
        return false;
      }
      at = above;
    }
    return MainClauses.isPreterite(syntax, at)
        && syntax.dependents(verb).stream()
            .noneMatch(word -> ELSEWHEN.contains(word.text().toLowerCase(Locale.ROOT)));
  }
}
