package org.trama.serve.chart;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.trama.serve.html.Html;
import org.trama.serve.html.Tag;
import org.trama.serve.words.Speech;

/**
 * The figures of a chart, for those who do not see it.
 *
 * @param speech of the visitor
 * @param scale of the chart
 * @param strips in it
 */
record ChartTable(Speech speech, TimeScale scale, List<TimeStrip> strips) {
  private static final TimeStrip.Count NONE = new TimeStrip.Count(0, 0);

  Html show() {
    TreeSet<Integer> columns = new TreeSet<>();
    strips.forEach(strip -> columns.addAll(strip.counts().keySet()));
    return tag("details")
        .of(
            tag("summary").of(speech.say("Cifras del gráfico", "Figures of the chart")),
            tag("table")
                .of(
                    tag("thead").of(head()),
                    tag("tbody").of(columns.stream().map(this::row).toList())));
  }

  private Html head() {
    List<Html> cells = new ArrayList<>();
    cells.add(tag("th").with("scope", "col").of(speech.say("cuándo", "when")));
    for (TimeStrip strip : strips) {
      String name = strip.name().isEmpty() ? "" : strip.name() + ": ";
      cells.add(number("th").with("scope", "col").of(name + speech.say("sucesos", "events")));
      cells.add(
          number("th")
              .with("scope", "col")
              .of(speech.say("discutidos o negados", "disputed or denied")));
    }
    return tag("tr").of(cells);
  }

  private Html row(int column) {
    List<Html> cells = new ArrayList<>();
    cells.add(tag("th").with("scope", "row").of(scale.name(column, speech)));
    for (TimeStrip strip : strips) {
      TimeStrip.Count count = strip.counts().getOrDefault(column, NONE);
      cells.add(number("td").of(speech.number(count.events())));
      cells.add(number("td").of(speech.number(count.contested())));
    }
    return tag("tr").of(cells);
  }

  private static Tag number(String name) {
    return tag(name).with("class", "number");
  }
}
