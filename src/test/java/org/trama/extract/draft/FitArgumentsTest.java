package org.trama.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Span;

class FitArgumentsTest {
  private static final FitArguments FIT =
      new FitArguments(
          Map.of(
              "etiopia", EntityKind.COUNTRY,
              "memorando", EntityKind.AGREEMENT,
              "kagame", EntityKind.PERSON));

  @Test
  void letsNoTreatyAct() {
    assertThat(kept(new Argument(Role.AGENT, new Filler.OfEntity("memorando")))).isEmpty();
    assertThat(kept(new Argument(Role.PARTICIPANT, new Filler.OfEntity("memorando")))).isEmpty();
  }

  @Test
  void takesNobodyForAPlace() {
    assertThat(kept(new Argument(Role.PLACE, new Filler.OfEntity("kagame")))).isEmpty();
  }

  @Test
  void keepsWhatFits() {
    Argument agent = new Argument(Role.AGENT, new Filler.OfEntity("etiopia"));
    Argument place = new Argument(Role.PLACE, new Filler.OfEntity("etiopia"));
    Argument object = new Argument(Role.OBJECT, new Filler.OfEntity("memorando"));
    Argument stranger = new Argument(Role.AGENT, new Filler.OfEntity("nadie"));

    assertThat(kept(agent, place, object, stranger))
        .containsExactly(agent, place, object, stranger);
  }

  private static List<Argument> kept(Argument... arguments) {
    Draft draft =
        new Draft(
            "Attack",
            List.of(arguments),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Span(0, 1),
            0,
            false);
    return FIT.of(draft).arguments();
  }
}
