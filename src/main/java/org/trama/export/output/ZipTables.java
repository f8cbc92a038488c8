package org.trama.export.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Files in a ZIP, one after the other, that bear no time: the same content gives the same bytes.
 */
public final class ZipTables {
  /** Comma, quotes only where they are needed, a line feed at the end of each row. */
  public static final CSVFormat COMMAS =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /** An archive without files yet. */
  public ZipTables(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Begins a table; what stood before is complete. */
  public CSVPrinter table(String name) {
    try {
      begin(name);
      return new CSVPrinter(writer(), COMMAS);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes a whole file of text. */
  public void file(String name, String text) {
    try {
      begin(name);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Writer writer() {
    return new OutputStreamWriter(zip, StandardCharsets.UTF_8);
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  /** Completes the archive and leaves the stream beneath open. */
  public void finish() {
    try {
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What to throw where a table meets this. */
  public static ExportException failed(IOException e) {
    return new ExportException("the table cannot be written: " + e.getMessage(), e);
  }
}
