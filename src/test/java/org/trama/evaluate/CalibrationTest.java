package org.trama.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What confidence is worth, told of claims of whom it is known which are right. */
class CalibrationTest {
  /** So many claims of one confidence, so many of them right. */
  private static List<Calibration.Judged> claims(double confidence, int right, int cases) {
    List<Calibration.Judged> claims = new ArrayList<>();
    claims.addAll(Collections.nCopies(right, new Calibration.Judged(confidence, true)));
    claims.addAll(Collections.nCopies(cases - right, new Calibration.Judged(confidence, false)));
    return claims;
  }

  private static Calibration of(List<List<Calibration.Judged>> groups) {
    List<Calibration.Judged> all = new ArrayList<>();
    groups.forEach(all::addAll);
    Collections.shuffle(all, new Random(7));
    return Calibration.of(all);
  }

  @Test
  void countsClaimsInTenthsAndThoseAboveAThreshold() {
    Calibration calibration = of(List.of(claims(.35, 1, 4), claims(.8, 3, 4), claims(1, 2, 2)));
    assertThat(calibration.widths())
        .extracting(Calibration.Band::from, Calibration.Band::claims)
        .containsExactly(
            tuple(.3, new Share(1, 4)), tuple(.8, new Share(3, 4)), tuple(.9, new Share(2, 2)));
    assertThat(calibration.atLeast(.8)).isEqualTo(new Share(5, 6));
    assertThat(calibration.all()).isEqualTo(new Share(6, 10));
  }

  @Test
  void findsNoErrorWhereAsManyAreRightAsConfidenceSays() {
    Calibration calibration =
        of(List.of(claims(.5, 50, 100), claims(.75, 75, 100), claims(1, 100, 100)));
    assertThat(calibration.error().orElseThrow()).isCloseTo(0, within(1e-9));
    assertThat(calibration.brier().orElseThrow()).isCloseTo((.25 + .1875) / 3, within(1e-9));
    assertThat(calibration.order()).isEqualTo(Calibration.Order.RISES);
  }

  @Test
  void findsByHowMuchConfidencePromisesTooMuch() {
    Calibration calibration = of(List.of(claims(.9, 50, 100), claims(.7, 50, 100)));
    assertThat(calibration.error().orElseThrow()).isCloseTo(.3, within(1e-9));
  }

  @Test
  void keepsClaimsOfEqualConfidenceTogetherInBandsOfEqualSize() {
    Calibration calibration =
        of(List.of(claims(.6, 30, 50), claims(.7, 60, 90), claims(.9, 55, 60)));
    assertThat(calibration.sizes())
        .extracting(Calibration.Band::claims)
        .containsExactly(new Share(30, 50), new Share(60, 90), new Share(55, 60));
  }

  @Test
  void leavesNoHandfulOfClaimsInABandOfItsOwn() {
    assertThat(of(List.of(claims(.6, 30, 50), claims(.7, 60, 90), claims(.9, 5, 6))).sizes())
        .extracting(Calibration.Band::claims)
        .containsExactly(new Share(30, 50), new Share(65, 96));
  }

  @Test
  void putsFewClaimsIntoOneBand() {
    assertThat(of(List.of(claims(.2, 0, 5), claims(.9, 9, 10))).sizes()).hasSize(1);
  }

  @Test
  void tellsAFallThatChanceExplainsFromOneThatItDoesNot() {
    assertThat(of(List.of(claims(.5, 31, 50), claims(.9, 30, 50))).order())
        .isEqualTo(Calibration.Order.WITHIN_CHANCE);
    assertThat(of(List.of(claims(.5, 45, 50), claims(.9, 15, 50))).order())
        .isEqualTo(Calibration.Order.FALLS);
  }

  @Test
  void isSurerOfAShareTheMoreCasesThereAre() {
    Share.Interval few = new Share(8, 10).interval();
    Share.Interval many = new Share(800, 1000).interval();
    assertThat(few.low()).isCloseTo(.490, within(.001));
    assertThat(few.high()).isCloseTo(.943, within(.001));
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    assertThat(new Share(0, 0).interval()).isEqualTo(new Share.Interval(0, 1));
  }

  @Test
  void saysNothingWithoutClaims() {
    Calibration none = Calibration.of(List.of());
    assertThat(none.widths()).isEmpty();
    assertThat(none.sizes()).isEmpty();
    assertThat(none.brier()).isEmpty();
    assertThat(none.error()).isEmpty();
  }
}
