package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What somebody says that it was not, beside what it was: {@code eran pescadores, no soldados},
 * {@code transportaba medicinas, no armas}, {@code reconoce los vuelos, no las bombas}.
 */
final class Contrasts {
  private static final String CALAMITY = "Calamity";

  private static final Set<String> JOINTS = Set.of(",", "y", "e", "que");

  private static final Set<String> ENDS =
      Set.of(".", ",", ";", ":", ")", "\"", "”", "»", "y", "e", "como", "—", "–");

  /** How many words such a contrast has at most. */
  private static final int LONGEST = 7;

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;
  private final AllegedDeeds deeds;

  Contrasts(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.deeds = new AllegedDeeds(lexicon);
  }

  /** Those of the sentence, each by its noun. */
  List<NegatedClauses.Clause> all() {
    List<NegatedClauses.Clause> contrasts = new ArrayList<>();
    for (int no = 2; no + 1 < syntax.size(); no++) {
      if (syntax.word(no).equals("no") && JOINTS.contains(syntax.word(no - 1))) {
        noun(no)
            .ifPresent(
                noun -> {
                  Set<String> types = types(noun);
                  if (!types.isEmpty()) {
                    contrasts.add(new NegatedClauses.Clause(noun, types, Set.of()));
                  }
                });
      }
    }
    return contrasts;
  }

  /** The noun that {@code no} negates, where no verb follows it. */
  private OptionalInt noun(int no) {
    int end =
        IntStream.range(no + 1, Math.min(syntax.size(), no + LONGEST))
            .filter(i -> ENDS.contains(syntax.word(i)) && i > no + 1)
            .findFirst()
            .orElse(syntax.size());
    boolean whole =
        end - no <= LONGEST
            && IntStream.range(no + 1, end).noneMatch(i -> syntax.isVerbal(i) || isSubordinator(i));
    return whole
        ? IntStream.range(no + 1, end)
            .filter(i -> syntax.token(i).pos() == PartOfSpeech.NOUN)
            .findFirst()
        : OptionalInt.empty();
  }

  private boolean isSubordinator(int word) {
    return Set.of("que", "si", "porque", "cuando").contains(syntax.word(word));
  }

  private Set<String> types(int noun) {
    Set<String> types = new HashSet<>(classes.evoked(syntax, noun));
    if (isAdmission(noun) || isCalamity(noun)) {
      scene.triggersAt(noun).stream()
          .filter(Trigger::isNoun)
          .flatMap(deeds::of)
          .forEach(types::add);
    }
    return types;
  }

  /** {@code fue un accidente y no un ataque}. */
  private boolean isCalamity(int noun) {
    return IntStream.range(Math.max(0, noun - LONGEST), noun)
        .anyMatch(i -> classes.has(CALAMITY, syntax, i));
  }

  /**
   * {@code reconoce los vuelos, no las bombas}, as against {@code fue una respuesta, no un ataque}.
   */
  private boolean isAdmission(int noun) {
    return IntStream.range(0, noun)
        .mapToObj(syntax::token)
        .filter(word -> word.pos() == PartOfSpeech.VERB)
        .map(Token::lemma)
        .anyMatch(Set.of("reconocer", "admitir", "aceptar", "confirmar")::contains);
  }
}
