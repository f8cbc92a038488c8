package org.trama.extract.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.CarrierVerb;
import org.trama.extract.frame.Telling;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * What the present tense tells of a day after that of the document is still to come: {@code mañana
 * viaja a Brasil}, {@code las maniobras previstas para julio}.
 */
public final class ToCome {
  private final Optional<LocalDate> published;

  /** What is to come after the day of publication; nothing is where that is not known. */
  public ToCome(Optional<LocalDate> published) {
    this.published = published;
  }

  /** The draft, planned where its time has not come and nothing says that it is over. */
  public Draft settle(Telling telling, Draft draft) {
    boolean later =
        draft
            .time()
            .flatMap(time -> time.start())
            .filter(day -> published.filter(day::isAfter).isPresent())
            .isPresent();
    return later && !isOver(telling) ? draft.withVoices(planned(draft.voices())) : draft;
  }

  private static List<Draft.Voice> planned(List<Draft.Voice> voices) {
    return voices.stream()
        .map(
            voice ->
                voice.isAsserted() && voice.modality() == Modality.ACTUAL ? voice.ofPlan() : voice)
        .toList();
  }

  /** Whether the verb that tells it, or that its noun hangs on, is in the past. */
  private static boolean isOver(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    Optional<Token> carrier = new CarrierVerb(telling).find();
    return isPast(syntax, carrier.map(Token::index).orElse(head));
  }

  private static boolean isPast(Syntax syntax, int verb) {
    List<Token> auxiliaries = syntax.auxiliaries(verb);
    Token first = auxiliaries.isEmpty() ? syntax.token(verb) : auxiliaries.get(0);
    return first.morphology().tense() == Morphology.Tense.PAST
        || first.morphology().tense() == Morphology.Tense.IMPERFECT
        || first.lemma().equals("haber");
  }
}
