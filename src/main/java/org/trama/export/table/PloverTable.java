package org.trama.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.trama.export.column.Cells;
import org.trama.export.column.Column;
import org.trama.export.event.Countries;
import org.trama.export.event.EventReader;
import org.trama.export.event.HowMuch;
import org.trama.export.event.Plover;
import org.trama.export.event.ToldClaim;
import org.trama.export.event.ToldEvent;
import org.trama.export.event.When;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Names;
import org.trama.export.graph.Role;
import org.trama.export.graph.Terms;
import org.trama.export.output.Steps;
import org.trama.export.output.ZipTables;
import org.trama.export.selection.ClosedView;

/**
 * Writes a row for each claim, tab-separated, with one header line. No value has a tab or a line
 * end in it; quotation marks are doubled within quotation marks, as pandas and R read them when
 * nobody tells them otherwise.
 */
public final class PloverTable {
  private static final CSVFormat TABS = ZipTables.COMMAS.builder().setDelimiter('\t').get();

  private final ClosedView view;
  private final Facts facts;
  private final Names names;
  private final Countries countries;
  private final EventReader reader;

  /** A table of what the view keeps. */
  public PloverTable(ClosedView view) {
    this.view = view;
    this.facts = view.facts();
    this.names = new Names(facts);
    this.countries = new Countries(facts);
    this.reader = new EventReader(view);
  }

  /** Writes everything to {@code out} and leaves it open; a step for each document. */
  public void write(OutputStream out, Steps steps) {
    try {
      CSVPrinter printer =
          new CSVPrinter(
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), TABS);
      printer.printRecord(Stream.of(PloverColumn.values()).map(Column::key));
      for (Node document : view.documents()) {
        for (Node claim : view.claims(document)) {
          Cells<PloverColumn> cells = cells(ToldClaim.of(facts, document, claim));
          printer.printRecord(cells.row(PloverColumn.values()).stream().map(PloverTable::flat));
        }
        steps.done();
      }
      printer.flush();
    } catch (IOException e) {
      throw ZipTables.failed(e);
    }
  }

  private static String flat(String value) {
    return value.replaceAll("\\s+", " ");
  }

  private Cells<PloverColumn> cells(ToldClaim claim) {
    ToldEvent event = reader.event(claim.event(), claim.document());
    Cells<PloverColumn> cells = new Cells<>(PloverColumn.class);
    action(event, cells);
    actors(event, cells);
    quantity(event, cells);
    return testimony(claim, cells);
  }

  private static void action(ToldEvent event, Cells<PloverColumn> cells) {
    cells
        .put(PloverColumn.EVENT_ID, event.node().getURI())
        .put(PloverColumn.EVENT_DATE, event.when().flatMap(When::start))
        .put(PloverColumn.EVENT_DATE_END, event.when().flatMap(When::end))
        .put(PloverColumn.DATE_TEXT, event.when().flatMap(When::text))
        .put(PloverColumn.ACTION, event.type())
        .put(PloverColumn.PLOVER, event.plover())
        .put(PloverColumn.MODE, Plover.mode(event.type()))
        .put(PloverColumn.QUAD_CLASS, event.plover().flatMap(Plover::quadClass))
        .put(PloverColumn.STATUS, event.status());
  }

  private void actors(ToldEvent event, Cells<PloverColumn> cells) {
    List<Node> sources = sources(event);
    List<Node> targets = event.fillers(Role.TARGET);
    List<Node> places = event.fillers(Role.PLACE);
    cells
        .put(PloverColumn.SOURCE_ACTOR, names.names(sources))
        .put(PloverColumn.SOURCE_COUNTRY, countries.codes(sources))
        .put(PloverColumn.TARGET_ACTOR, names.names(targets))
        .put(PloverColumn.TARGET_COUNTRY, countries.codes(targets))
        .put(PloverColumn.OBJECT, names.names(event.fillers(Role.OBJECT)))
        .put(PloverColumn.PLACE, names.names(places))
        .put(PloverColumn.PLACE_COUNTRY, countries.codes(places));
  }

  /** PLOVER has all participants of a consultation as sources where none is host or guest. */
  private static List<Node> sources(ToldEvent event) {
    return Stream.concat(
            event.fillers(Role.AGENT).stream(), event.fillers(Role.PARTICIPANT).stream())
        .distinct()
        .toList();
  }

  private static void quantity(ToldEvent event, Cells<PloverColumn> cells) {
    cells
        .put(PloverColumn.QUANTITY_MIN, event.howMuch().flatMap(HowMuch::min))
        .put(PloverColumn.QUANTITY_MAX, event.howMuch().flatMap(HowMuch::max))
        .put(PloverColumn.QUANTITY_UNIT, event.howMuch().flatMap(HowMuch::unit));
  }

  private Cells<PloverColumn> testimony(ToldClaim claim, Cells<PloverColumn> cells) {
    Node document = claim.document();
    return cells
        .put(PloverColumn.PUBLICATION_DATE, facts.text(document, document, Terms.ISSUED))
        .put(PloverColumn.POLARITY, claim.polarity())
        .put(PloverColumn.MODALITY, claim.modality())
        .put(PloverColumn.CONFIDENCE, claim.confidence())
        .put(PloverColumn.REPORTING_SOURCE, claim.source().map(names::name))
        .put(PloverColumn.REPORTING_COUNTRY, claim.source().flatMap(countries::code))
        .put(PloverColumn.DOCUMENT, facts.text(document, document, Terms.PATH))
        .put(PloverColumn.QUOTE, claim.quote())
        .put(PloverColumn.CLAIM_ID, claim.node().getURI());
  }
}
