package org.trama.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Names of files: which are documents, and how those inside archives are written. */
final class MemberName {
  private static final Set<String> TABLES = Set.of("metadata.csv", "corrections.ttl");
  private static final Set<String> LEFT_BY_SYSTEMS = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private MemberName() {}

  /** Whether a file or folder of this name is not meant to be seen. */
  static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a file of this name is never a document. */
  static boolean isNoDocument(String name) {
    return isHidden(name) || TABLES.contains(name);
  }

  /** The same for a path inside an archive, any folder of which may be hidden. */
  static boolean isNoDocumentPath(String path) {
    String[] steps = path.split("/", -1);
    return Arrays.stream(steps).anyMatch(MemberName::isHidden)
        || isNoDocument(steps[steps.length - 1]);
  }

  /**
   * The path of an archive's member with {@code /} between its steps, leading to nowhere outside
   * the archive.
   */
  static String normalize(String raw) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : raw.replaceAll("\\p{Cntrl}", "").split("[/\\\\]+")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** The last step of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The part after the last dot, lower case; empty where there is none. */
  static String extension(String path) {
    String name = last(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
