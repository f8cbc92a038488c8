package org.trama.extract.dating;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trama.extract.clause.Participles;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Times that stand near a word without telling when it happened: those of another noun or clause,
 * of a participle, of a purpose, of a superlative: {@code condenó el ataque del lunes}, {@code pagó
 * por el pacto firmado el lunes}, {@code los combates más graves desde 2021}.
 */
final class OtherTimes {
  /** How many words before the time a superlative may stand that it measures. */
  private static final int SUPERLATIVE_REACH = 7;

  /** Prepositions of who or what says so. */
  private static final Set<String> SOURCES = Set.of("según", "de acuerdo con", "conforme a");

  private static final Pattern SUPERLATIVE =
      Pattern.compile("más|menos|mayor(?:es)?|peor(?:es)?|mejor(?:es)?|primer[oa]?s?|únic[oa]s?");

  private final Scene scene;
  private final Syntax syntax;
  private final OpeningTimes opening;

  OtherTimes(Scene scene, OpeningTimes opening) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.opening = opening;
  }

  /** Whether the time is not that of the verb. */
  boolean isOfAnother(Trigger verb, TimeMention time) {
    int opened = opening.verb(time);
    if (opened >= 0 && verb.head() < time.begin()) {
      return true;
    }
    return opened < 0 && isOfNeighbour(verb, time)
        || isOfPurpose(verb.head(), time)
        || isAside(verb.head(), time);
  }

  /** Whether the time tells only of a participle, a superlative or a noun beside the verb. */
  boolean isAside(int verb, TimeMention time) {
    return isOfParticiple(verb, time)
        || isOfSuperlative(time)
        || isStreak(time)
        || isOfSource(time)
        || isOfObject(time);
  }

  /** {@code rechazó el tratado de 1929}: when that was signed; not so of who signed it. */
  private boolean isOfObject(TimeMention time) {
    return SharedTime.isGenitive(syntax, time)
        && scene.phrases().stream()
            .filter(phrase -> Set.of("", "a").contains(phrase.marker()))
            .filter(phrase -> phrase.head() < time.begin())
            .filter(phrase -> syntax.token(phrase.head()).relation().equals("obj"))
            .filter(phrase -> isRightBehind(phrase.head(), time))
            .anyMatch(phrase -> isSettled(syntax.token(phrase.head())));
  }

  /** Whether but what describes the noun stands between it and the time. */
  private boolean isRightBehind(int noun, TimeMention time) {
    return IntStream.range(noun + 1, time.begin())
        .allMatch(
            i ->
                Set.of("de", "del").contains(syntax.word(i))
                    || Set.of(PartOfSpeech.ADJ, PartOfSpeech.PROPN)
                        .contains(syntax.token(i).pos()));
  }

  /** Whether the noun is no deed of its own, and the object of no verb by which it comes about. */
  private boolean isSettled(Token noun) {
    return scene.triggersAt(noun.index()).stream().noneMatch(OtherTimes::happens)
        && scene.triggersAt(noun.head()).stream()
            .noneMatch(
                verb -> verb.tells(EventTypes.AGREEMENT) || verb.tokens().contains(noun.index()));
  }

  /** {@code según un informe de marzo}: when that was written. */
  private boolean isOfSource(TimeMention time) {
    return scene.phrases().stream()
        .filter(phrase -> SOURCES.contains(phrase.marker()) && phrase.head() < time.begin())
        .anyMatch(
            phrase ->
                syntax.isUnder(time.begin(), phrase.head())
                    && IntStream.range(phrase.head(), time.begin())
                        .noneMatch(i -> syntax.word(i).equals(",")));
  }

  /**
   * {@code condenó el ataque del lunes}, {@code cinco días después de que emboscaran}: the time of
   * the noun or clause that it stands with.
   */
  private boolean isOfNeighbour(Trigger trigger, TimeMention time) {
    if (SharedTime.introduces(syntax, time)) {
      return trigger.head() < time.begin();
    }
    return scene.triggers().stream()
        .filter(Trigger::isNoun)
        .filter(OtherTimes::happens)
        .filter(noun -> noun.head() < time.begin() && !trigger.tokens().contains(noun.head()))
        .anyMatch(
            noun ->
                time.end() <= trigger.head() && isWithin(time, noun.head())
                    || trigger.head() < noun.head()
                        && (isOfNoun(noun.head(), time) || isOfCharge(trigger, noun, time)));
  }

  /** {@code culpó a Moscú de la muerte de diez soldados en marzo}: when that was which he did. */
  private boolean isOfCharge(Trigger verb, Trigger noun, TimeMention time) {
    return verb.tells(EventTypes.ACCUSATION)
        && syntax.word(time.begin()).equals("en")
        && scene.phraseAt(noun.head()).filter(phrase -> phrase.marker().equals("de")).isPresent()
        && IntStream.range(noun.head(), time.begin())
            .noneMatch(i -> syntax.word(i).equals(",") || syntax.isVerbal(i));
  }

  /** Not so of a report, which has no time but that of what is said in it. */
  private static boolean happens(Trigger noun) {
    return noun.entry().senses().stream().anyMatch(sense -> sense.event().isPresent());
  }

  /**
   * {@code el líder, exiliado desde mayo, pidió}, {@code paga por el pacto firmado en mayo}: since
   * when he is what he is, and when that was done.
   */
  private boolean isOfParticiple(int verb, TimeMention time) {
    List<Token> above =
        syntax.ancestors(time.begin()).stream()
            .takeWhile(token -> token.index() != verb)
            .filter(token -> token.index() < time.begin())
            .filter(Participles::isOne)
            .filter(token -> Set.of("amod", "acl", "appos").contains(token.relation()))
            .filter(token -> !token.lemma().equals("incluir"))
            .filter(token -> !syntax.isUnder(verb, token.index()))
            .toList();
    return above.stream()
        .anyMatch(
            participle ->
                time.end() <= verb
                    || participle.index() > verb && !isComma(participle.index(), time.begin()));
  }

  /** {@code firmó el pacto para integrarlas antes de fin de año}: that is when they will be. */
  private boolean isOfPurpose(int verb, TimeMention time) {
    int clause = syntax.clauseHead(time.begin());
    return clause > verb
        && clause < time.begin()
        && syntax.isInfinitive(clause)
        && syntax.dependents(clause).stream()
            .anyMatch(word -> word.index() < clause && word.text().equals("para"));
  }

  /** {@code su primera visita en doce años}, {@code los más graves desde 2021}. */
  boolean isOfSuperlative(TimeMention time) {
    int begin = time.begin();
    return Set.of("desde", "en").contains(syntax.word(begin))
        && IntStream.iterate(
                begin - 1, i -> i >= Math.max(0, begin - SUPERLATIVE_REACH), i -> i - 1)
            .takeWhile(i -> !syntax.isVerbal(i) && !syntax.word(i).matches("[,;:()]"))
            .anyMatch(i -> isSuperlative(i))
        && (syntax.word(begin).equals("desde") || !Scene.isDated(time.value()));
  }

  private boolean isSuperlative(int index) {
    return SUPERLATIVE.matcher(syntax.word(index)).matches()
        && index > 0
        && syntax.word(index - 1).matches("el|la|los|las|su|sus|lo|del");
  }

  /** {@code tras tres días de combates}: those of the combats alone. */
  private boolean isStreak(TimeMention time) {
    return time.begin() > 0
        && time.end() < syntax.size()
        && syntax.word(time.begin() - 1).matches("tras|a")
        && syntax.word(time.end()).equals("de");
  }

  /** Whether the time hangs below the noun and no verb stands between. */
  private boolean isWithin(TimeMention time, int noun) {
    for (int i = time.begin(); i < time.end(); i++) {
      boolean verbal =
          syntax.ancestors(i).stream()
              .takeWhile(token -> token.index() != noun)
              .anyMatch(token -> syntax.isVerbal(token.index()));
      if (syntax.isUnder(i, noun) && !verbal) {
        return true;
      }
    }
    return false;
  }

  /** {@code el ataque ruso del lunes}; {@code la entrega, en mayo, de tres obuses}. */
  private boolean isOfNoun(int noun, TimeMention time) {
    boolean behind =
        SharedTime.isGenitive(syntax, time)
            && IntStream.range(noun + 1, time.begin())
                .noneMatch(i -> syntax.isVerbal(i) || syntax.word(i).matches("[,;:()]|y|e"));
    boolean inserted =
        time.begin() == noun + 2
            && syntax.word(noun + 1).equals(",")
            && time.end() + 1 < syntax.size()
            && syntax.word(time.end()).equals(",")
            && Set.of("de", "del", "a", "contra").contains(syntax.word(time.end() + 1));
    return behind || inserted;
  }

  private boolean isComma(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(i -> syntax.word(i).equals(","));
  }
}
