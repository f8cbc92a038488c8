package org.trama.extract.denial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.NounLinker;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Those whose word it is that somebody denies, where the sentence of the denial names them beside
 * it: {@code negó que pague a las milicias, una acusación de Israel}, {@code , una denuncia que
 * lanzó Kiev}, {@code «No hay soldados», dijo tras las acusaciones de Bamako}.
 */
final class NamedAccusers {
  /** Verbs for what one does who accuses. */
  private static final Set<String> MAKING =
      Set.of(
          "difundir", "formular", "hacer", "lanzar", "plantear", "publicar", "realizar", "verter");

  private static final Set<String> OCCASIONS = Set.of("tras", "ante", "en respuesta a");

  private final Scene scene;
  private final Syntax syntax;
  private final Allegations allegations;

  NamedAccusers(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.allegations = new Allegations(scene, lexicon);
  }

  /** Who says what the telling tells, if it is denied by others; empty where nobody is named. */
  Optional<Report> of(Telling telling, Set<String> deniers) {
    int word = telling.trigger().head();
    return IntStream.range(word + 1, syntax.size())
        .filter(noun -> isBeside(noun) && syntax.sameSegment(word, noun))
        .mapToObj(noun -> report(noun, telling, deniers))
        .filter(report -> !report.sources().isEmpty())
        .findFirst();
  }

  private Report report(int noun, Telling telling, Set<String> deniers) {
    Set<String> ids = new HashSet<>(allegations.accusers(noun));
    makers(noun).forEach(ids::add);
    ids.removeAll(deniers);
    ids.removeAll(telling.entities(Role.AGENT));
    return Report.asserted(
        List.copyOf(ids).stream().sorted().toList(), syntax.token(noun).span(), "cita");
  }

  /** Behind a comma, or named as what the denial answers. */
  private boolean isBeside(int noun) {
    if (!allegations.is(noun) || syntax.word(noun).length() < 4) {
      return false;
    }
    boolean apposed =
        noun > 1
            && (syntax.word(noun - 1).equals(",")
                || syntax.word(noun - 1).matches("una?") && syntax.word(noun - 2).equals(","));
    return apposed || scene.isMarked(noun, OCCASIONS);
  }

  /** {@code una acusación que lanzó Kiev}, {@code una denuncia formulada por Kiev}. */
  private Set<String> makers(int noun) {
    Set<String> makers = new HashSet<>();
    syntax.dependents(noun).stream()
        .filter(verb -> verb.relation().matches("acl.*|amod") && MAKING.contains(verb.lemma()))
        .map(Token::index)
        .forEach(
            verb -> {
              makers.addAll(new Subjects(scene).named(verb));
              scene.phrases().stream()
                  .filter(phrase -> NounLinker.isAgentive(phrase.marker()))
                  .filter(phrase -> phrase.begin() == verb + 1 || isOf(phrase, verb))
                  .forEach(phrase -> makers.addAll(phrase.named()));
            });
    return makers;
  }

  private boolean isOf(Phrase phrase, int verb) {
    return syntax.token(phrase.head()).head() == verb;
  }
}
