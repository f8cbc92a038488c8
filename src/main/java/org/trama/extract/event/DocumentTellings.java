package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.denial.DeniedDeeds;
import org.trama.extract.denial.Disclaimers;
import org.trama.extract.denial.DocumentVoices;
import org.trama.extract.draft.Antecedents;
import org.trama.extract.frame.Calamities;
import org.trama.extract.frame.PressTalks;
import org.trama.extract.frame.Redundancies;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.FirstPerson;
import org.trama.extract.report.SpeechActs;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;

/**
 * What the sentences of one document tell by the light of those before: who is meant by a word that
 * takes up another, what is a calamity's doing, what is but said. Asked for each sentence once, in
 * order.
 */
final class DocumentTellings {
  private final TellingFinder finder;
  private final FirstPerson firstPerson;
  private final Disclaimers disclaimers;
  private final DeniedDeeds denied;
  private final Calamities calamities;
  private final Antecedents antecedents;
  private final SpeechActs acts;
  private final PressTalks press;
  private final Redundancies redundancies;

  DocumentTellings(
      TellingFinder finder,
      Lexicon lexicon,
      Map<String, EntityKind> kinds,
      Sides sides,
      DocumentVoices voices) {
    this.finder = finder;
    this.firstPerson = new FirstPerson(voices.attribution(), sides, kinds);
    this.disclaimers = new Disclaimers(voices, lexicon, sides, kinds);
    this.denied = new DeniedDeeds(finder.matcher(), voices, lexicon, sides, kinds);
    this.calamities = new Calamities(new NounClasses(lexicon), lexicon);
    this.antecedents = new Antecedents(lexicon, kinds, sides);
    this.acts = new SpeechActs(voices.attribution(), lexicon);
    this.press = new PressTalks(lexicon, kinds);
    this.redundancies = new Redundancies(lexicon);
  }

  /** Of the next sentence. */
  List<Telling> of(Scene scene) {
    List<Telling> found = finder.find(scene, firstPerson, disclaimers, denied);
    List<Telling> told = redundancies.drop(antecedents.resolve(calamities.without(scene, found)));
    return antecedents.answer(scene, acts.spoken(told)).stream()
        .filter(telling -> !press.is(telling))
        .toList();
  }
}
