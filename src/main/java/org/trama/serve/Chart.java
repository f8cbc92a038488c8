package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Status;

/**
 * Draws how many events there were over time, in as many columns as fit: by month, by quarter or by
 * year.
 */
final class Chart {
  private static final int MOST_COLUMNS = 72;
  private static final int WIDTH = 720;
  private static final int HEIGHT = 130;
  private static final int FOOT = 20;

  private record Column(int events, int disputed) {
    Column and(EventEntry event) {
      boolean contested = event.status() == Status.DISPUTED || event.status() == Status.DENIED;
      return new Column(events + 1, disputed + (contested ? 1 : 0));
    }
  }

  private final Visit visit;
  private final int months;
  private final TreeMap<Integer, Column> columns = new TreeMap<>();

  private Chart(Visit visit, int months) {
    this.visit = visit;
    this.months = months;
  }

  /** The chart of events with a day; nothing where there are fewer than two such. */
  static Html of(Visit visit, List<EventEntry> events) {
    List<EventEntry> dated = events.stream().filter(event -> event.day().isPresent()).toList();
    int[] range = range(dated);
    if (dated.size() < 2 || range[1] == range[0]) {
      return Html.text("");
    }
    int months = 1;
    for (int longer : new int[] {1, 3, 12, 60, 120, 600}) {
      months = longer;
      if ((range[1] - range[0]) / longer < MOST_COLUMNS) {
        break;
      }
    }
    Chart chart = new Chart(visit, months);
    dated.stream()
        .filter(event -> month(event.day().orElseThrow()) >= range[0])
        .forEach(chart::add);
    return chart.draw(
        dated.size() - chart.columns.values().stream().mapToInt(Column::events).sum());
  }

  /** First and last month; the earliest events are left out where they would stretch the chart. */
  private static int[] range(List<EventEntry> events) {
    int[] sorted =
        events.stream().mapToInt(event -> month(event.day().orElseThrow())).sorted().toArray();
    if (sorted.length == 0) {
      return new int[] {0, 0};
    }
    int last = sorted[sorted.length - 1];
    int start = sorted[sorted.length * 4 / 100];
    boolean stretched = last - sorted[0] > 2 * (last - start) && last - sorted[0] > MOST_COLUMNS;
    return new int[] {stretched ? start : sorted[0], last};
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  private void add(EventEntry event) {
    int at = Math.floorDiv(month(event.day().orElseThrow()), months);
    columns.put(at, columns.getOrDefault(at, new Column(0, 0)).and(event));
  }

  private Html draw(int left) {
    int first = columns.firstKey();
    int last = columns.lastKey();
    int top = columns.values().stream().mapToInt(Column::events).max().orElse(1);
    double step = (double) WIDTH / (last - first + 1);
    List<Html> shapes = new ArrayList<>();
    for (Map.Entry<Integer, Column> column : columns.entrySet()) {
      shapes.add(
          column(column.getKey(), column.getValue(), (column.getKey() - first) * step, step, top));
    }
    shapes.add(line());
    shapes.addAll(years(first, last, step));
    Html picture =
        tag("svg")
            .with("viewBox", "0 0 " + WIDTH + " " + (HEIGHT + FOOT))
            .with("class", "chart")
            .with("role", "img")
            .with(
                "aria-label",
                visit.say(
                    "Sucesos a lo largo del tiempo; las cifras siguen en una tabla",
                    "Events over time; the figures follow in a table"))
            .of(shapes);
    return tag("figure").with("class", "over-time").of(picture, earlier(left), table());
  }

  private Html earlier(int left) {
    return left == 0
        ? Html.of()
        : tag("p")
            .with("class", "aside")
            .of(
                visit
                        .speech()
                        .count(
                            left,
                            visit.say("suceso anterior", "earlier event"),
                            visit.say("sucesos anteriores", "earlier events"))
                    + visit.say(" fuera del gráfico.", " left out of the chart."));
  }

  private Html column(int at, Column column, double x, double step, int top) {
    double height = (double) HEIGHT * column.events() / top;
    double contested = (double) HEIGHT * column.disputed() / top;
    double width = Math.max(1.5, Math.min(step - 1, 28));
    return tag("g")
        .of(
            tag("title").of(name(at) + ": " + words(column)),
            bar("bar", x, HEIGHT - height, width, height),
            bar("bar contested", x, HEIGHT - contested, width, contested));
  }

  private String words(Column column) {
    String events =
        visit
            .speech()
            .count(column.events(), visit.say("suceso", "event"), visit.say("sucesos", "events"));
    return column.disputed() == 0
        ? events
        : events
            + visit.say(", discutidos o negados ", ", disputed or denied ")
            + column.disputed();
  }

  static Html bar(String kind, double x, double y, double width, double height) {
    return tag("rect")
        .with("class", kind)
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(width))
        .with("height", number(height))
        .of();
  }

  static String number(double number) {
    return String.format(java.util.Locale.ROOT, "%.1f", number);
  }

  private static Html line() {
    return tag("line")
        .with("class", "axis")
        .with("x1", "0")
        .with("x2", Integer.toString(WIDTH))
        .with("y1", Integer.toString(HEIGHT))
        .with("y2", Integer.toString(HEIGHT))
        .of();
  }

  /** Years under the line, as many as can be read. */
  private List<Html> years(int first, int last, double step) {
    List<Html> marks = new ArrayList<>();
    double free = 0;
    for (int at = first; at <= last; at++) {
      double x = (at - first) * step;
      boolean starts = Math.floorMod((long) at * months, 12) == 0 || at == first;
      if (starts && x >= free && x < WIDTH - 30) {
        marks.add(
            tag("text")
                .with("x", number(x))
                .with("y", Integer.toString(HEIGHT + FOOT - 4))
                .of(Integer.toString(Math.floorDiv(at * months, 12))));
        free = x + 48;
      }
    }
    return marks;
  }

  private String name(int at) {
    int month = at * months;
    LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    if (months == 1) {
      return java.time.format.DateTimeFormatter.ofPattern("LLLL yyyy", visit.speech().locale())
          .format(day);
    }
    int end = Math.floorDiv(month + months - 1, 12);
    if (months == 3) {
      return day.getYear() + " T" + (day.getMonthValue() / 3 + 1);
    }
    return day.getYear() == end ? Integer.toString(end) : day.getYear() + "–" + end;
  }

  private Html table() {
    List<Html> rows = new ArrayList<>();
    columns.forEach(
        (at, column) ->
            rows.add(
                tag("tr")
                    .of(
                        tag("th").with("scope", "row").of(name(at)),
                        tag("td")
                            .with("class", "number")
                            .of(visit.speech().number(column.events())),
                        tag("td")
                            .with("class", "number")
                            .of(visit.speech().number(column.disputed())))));
    Html head =
        tag("tr")
            .of(
                tag("th").with("scope", "col").of(visit.say("cuándo", "when")),
                tag("th")
                    .with("scope", "col")
                    .with("class", "number")
                    .of(visit.say("sucesos", "events")),
                tag("th")
                    .with("scope", "col")
                    .with("class", "number")
                    .of(visit.say("discutidos o negados", "disputed or denied")));
    return tag("details")
        .of(
            tag("summary").of(visit.say("Cifras del gráfico", "Figures of the chart")),
            tag("table").of(tag("thead").of(head), tag("tbody").of(rows)));
  }
}
