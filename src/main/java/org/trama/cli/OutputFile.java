package org.trama.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.trama.model.TramaException;

/** Where a command writes its data: a file that is whole or is not there, or standard output. */
final class OutputFile {
  private static final int BUFFER = 1 << 16;

  private final String target;
  private final Console console;

  /** A file by its path, or standard output where {@code target} is {@code -}. */
  OutputFile(String target, Console console) {
    this.target = target;
    this.console = console;
  }

  /** Throws {@link TramaException} where it cannot be written; an older file then stays. */
  void write(Consumer<OutputStream> content) {
    try {
      if (target.equals("-")) {
        write(new Watched(console.out()), content);
      } else {
        replace(Path.of(target).toAbsolutePath(), content);
      }
    } catch (AccessDeniedException e) {
      throw failed("this user may not write there", e);
    } catch (IOException e) {
      throw failed(e.getMessage(), e);
    }
  }

  private void replace(Path file, Consumer<OutputStream> content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new TramaException(target + " is a folder; name a file in it");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw new TramaException(
          "there is no folder " + file.getParent() + " to write " + target + " in; make it first");
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      write(Files.newOutputStream(beside), content);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(OutputStream stream, Consumer<OutputStream> content)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(stream, BUFFER)) {
      content.accept(out);
    }
  }

  private TramaException failed(String why, IOException cause) {
    String what = target.equals("-") ? "standard output" : "the file " + target;
    return new TramaException(
        what + " cannot be written: " + why + "; choose another with -o", cause);
  }

  /** A print stream keeps quiet about failures, such as a reader that went away: this one asks. */
  private static final class Watched extends FilterOutputStream {
    private final PrintStream console;

    Watched(PrintStream console) {
      super(console);
      this.console = console;
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
      console.write(bytes, begin, length);
      flush();
    }

    @Override
    public void flush() throws IOException {
      if (console.checkError()) {
        throw new IOException("whoever read it went away");
      }
    }

    /** It is not ours to close. */
    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
