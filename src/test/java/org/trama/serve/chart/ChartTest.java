package org.trama.serve.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Status;
import org.trama.serve.words.Speech;

class ChartTest {
  private static EventEntry event(String day, Status status) {
    return new EventEntry(
        "urn:" + day,
        "Attack",
        status,
        List.of(),
        List.of(),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<EventEntry> days(String... days) {
    return List.of(days).stream().map(day -> event(day, Status.STATED)).toList();
  }

  private static Document chart(Map<String, List<EventEntry>> series) {
    return Jsoup.parse(Chart.of(Speech.ES, series).markup());
  }

  @Test
  void showsSeveralSeriesBelowEachOtherOnTheSameScales() {
    Map<String, List<EventEntry>> series = new LinkedHashMap<>();
    series.put("A → B", days("2024-01-03", "2024-01-09", "2024-03-01"));
    series.put("B → A", List.of(event("2024-02-02", Status.DISPUTED)));
    Document chart = chart(series);
    assertThat(chart.select("svg .axis")).hasSize(2);
    assertThat(chart.select("svg text").eachText()).contains("A → B", "B → A", "2", "2024");
    assertThat(chart.select("thead th").eachText()).contains("A → B: sucesos", "B → A: sucesos");
    assertThat(chart.select("tbody tr").eachText())
        .containsExactly("enero 2024 2 0 0 0", "febrero 2024 0 0 1 1", "marzo 2024 1 0 0 0");
    assertThat(chart.select("figcaption").text())
        .isEqualTo("Sucesos por mes de ellos, discutidos o negados");
  }

  @Test
  void leavesOutTheFewThatWouldPressAllOthersTogetherAndSaysSo() {
    List<EventEntry> events = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      events.add(event(LocalDate.of(2024, 1, 1).plusDays(5L * i).toString(), Status.STATED));
    }
    events.addAll(days("1950-06-25", "2060-01-01"));
    Document chart = chart(Map.of("", events));
    assertThat(chart.select("p.aside").text()).startsWith("2 sucesos");
    assertThat(chart.select("tbody tr").first().text()).startsWith("enero 2024");
  }

  @Test
  void twoEventsFarApartAreBothShown() {
    TimeScale scale = TimeScale.of(days("1900-01-01", "2024-01-01"));
    assertThat(scale.holds(scale.column(event("1900-01-01", Status.STATED)))).isTrue();
    assertThat(scale.holds(scale.column(event("2024-01-01", Status.STATED)))).isTrue();
  }

  @Test
  void oneMomentNeedsNoChart() {
    assertThat(chart(Map.of("", days("2024-01-03", "2024-01-09"))).text()).isEmpty();
    assertThat(chart(Map.of("", List.of())).text()).isEmpty();
  }
}
