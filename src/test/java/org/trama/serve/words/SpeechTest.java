package org.trama.serve.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
  @ParameterizedTest
  @CsvSource({
    "2024-09-13, 2024-09-13, 13 sept 2024, 13 Sept 2024",
    "2024-01-01, 2024-12-31, 2024, 2024",
    "2023-01-01, 2024-12-31, 2023–2024, 2023–2024",
    "2024-05-01, 2024-05-31, mayo 2024, May 2024",
    "2025-01-01, 2025-03-31, ene–mar 2025, Jan–Mar 2025",
    "2025-04-01, 2025-04-02, 1–2 abr 2025, 1–2 Apr 2025",
    "2024-09-22, 2024-12-21, 22 sept – 21 dic 2024, 22 Sept – 21 Dec 2024",
    "2023-01-01, 2024-03-14, 1 ene 2023 – 14 mar 2024, 1 Jan 2023 – 14 Mar 2024"
  })
  void saysASpanOfDaysAsShortAsItCanBeSaid(
      LocalDate first, LocalDate last, String spanish, String english) {
    assertThat(Speech.ES.days(Optional.of(first), Optional.of(last))).isEqualTo(spanish);
    assertThat(Speech.EN.days(Optional.of(first), Optional.of(last))).isEqualTo(english);
  }
}
