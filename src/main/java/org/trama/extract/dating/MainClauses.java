package org.trama.extract.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.TimeSpan;
import org.trama.model.Token;

/** What the main clauses of a document's sentences tell of time, found out once for each. */
public final class MainClauses {
  /** Days that a time may last at most to be that of a story. */
  private static final int MONTH = 31;

  private final Lexicon lexicon;
  private final Map<Integer, Optional<TimeSpan>> known = new HashMap<>();

  public MainClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** When the main clause of the sentence says that something happened. */
  public Optional<TimeSpan> time(Scene scene) {
    return known.computeIfAbsent(scene.index(), index -> found(scene));
  }

  private Optional<TimeSpan> found(Scene scene) {
    Syntax syntax = scene.syntax();
    Optional<Integer> verb = root(scene).filter(root -> isPreterite(syntax, root));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    ClauseLinks clauses = new ClauseLinks(scene, lexicon);
    FrontedTimes fronted = new FrontedTimes(scene, clauses);
    OpeningTimes opening = new OpeningTimes(syntax);
    OtherTimes others = new OtherTimes(scene, opening);
    return scene.datedTimes().stream()
        .filter(time -> isShort(time.value()))
        .filter(time -> !SharedTime.introduces(syntax, time))
        .filter(time -> opening.verb(time) < 0 || opening.verb(time) == verb.get())
        .filter(time -> !others.isAside(verb.get(), time))
        .filter(time -> fronted.opens(time) || syntax.clauseHead(time.begin()) == verb.get())
        .map(TimeMention::value)
        .findFirst();
  }

  private static boolean isShort(TimeSpan time) {
    return time.start().isPresent()
        && time.end().isPresent()
        && !time.end().get().isAfter(time.start().get().plusDays(MONTH));
  }

  public static Optional<Integer> root(Scene scene) {
    return scene.syntax().sentence().tokens().stream()
        .filter(Token::isRoot)
        .map(Token::index)
        .filter(scene.syntax()::isVerbal)
        .findFirst();
  }

  public static boolean isPreterite(Syntax syntax, int verb) {
    List<Token> auxiliaries = syntax.auxiliaries(verb);
    Token finite = auxiliaries.isEmpty() ? syntax.token(verb) : auxiliaries.get(0);
    return finite.morphology().tense() == Morphology.Tense.PAST
        && finite.morphology().mood() == Morphology.Mood.INDICATIVE;
  }
}
