package org.trama.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.export.output.ExportListener;
import org.trama.export.selection.Selection;
import org.trama.export.selection.Status;
import org.trama.rdf.Sample;

/** The sample in the formats of the exports. */
public final class Exported {
  private Exported() {}

  public static byte[] bytes(
      DatasetGraph dataset, Selection selection, String format, EventShape events) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(dataset, selection, ExportListener.SILENT)
        .write(ExportFormat.of(format), events, out);
    return out.toByteArray();
  }

  public static byte[] sample(String format, EventShape events) {
    return bytes(Sample.dataset(), Selection.everything(), format, events);
  }

  static String text(String format, EventShape events) {
    return new String(sample(format, events), StandardCharsets.UTF_8);
  }

  public static Map<String, String> files(byte[] archive) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  public static Selection entities(String... names) {
    return new Selection(
        Set.of(names),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        List.of(),
        true);
  }

  public static Selection types(String... names) {
    return new Selection(
        Set.of(),
        Set.of(names),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        List.of(),
        true);
  }

  public static Selection days(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new Selection(
        Set.of(), Set.of(), since, until, Set.of(), Optional.empty(), List.of(), true);
  }

  public static Selection statuses(Status... statuses) {
    return new Selection(
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(statuses),
        Optional.empty(),
        List.of(),
        true);
  }

  public static Selection confidence(String least) {
    return new Selection(
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.of(new BigDecimal(least)),
        List.of(),
        true);
  }

  public static Selection documents(boolean text, String... globs) {
    return new Selection(
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        List.of(globs),
        text);
  }
}
