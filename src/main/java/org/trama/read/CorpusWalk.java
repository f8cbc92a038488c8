package org.trama.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Collects the files below a folder. */
final class CorpusWalk extends SimpleFileVisitor<Path> {
  private static final String NOWHERE =
      "it leads nowhere; mend the link or take it out of the corpus";

  private final Path root;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Skipped> unreadable = new ArrayList<>();

  CorpusWalk(Path root) {
    this.root = root;
  }

  void run() throws IOException {
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
  }

  List<SourceFile> files() {
    return files;
  }

  List<Skipped> unreadable() {
    return unreadable;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && MemberName.isHidden(folder.getFileName().toString());
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (MemberName.isNoDocument(file.getFileName().toString())) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      report(file, NOWHERE);
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      report(file, "it is neither a file nor a folder; take it out of the corpus");
      return FileVisitResult.CONTINUE;
    }
    try {
      files.add(new SourceFile(relative(file), file, Sha256.of(file), attributes.size()));
    } catch (IOException e) {
      report(file, why(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    boolean named = !MemberName.isNoDocument(file.getFileName().toString());
    if (named && !(e instanceof FileSystemLoopException)) {
      report(file, why(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      report(folder, why(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private void report(Path file, String detail) {
    unreadable.add(new Skipped(relative(file), SkipReason.UNREADABLE, detail));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission is denied; allow reading it (chmod +r) or take it out of the corpus";
    }
    if (e instanceof NoSuchFileException) {
      return NOWHERE;
    }
    return "the system says: " + e.getMessage();
  }
}
