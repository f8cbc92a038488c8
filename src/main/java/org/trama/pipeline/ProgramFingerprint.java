package org.trama.pipeline;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A digest of the program's own classes and the names of its libraries, so that no result outlives
 * the code that computed it and nobody has to remember to raise a version.
 */
final class ProgramFingerprint {
  /** A jar's manifest names the libraries it is run with. */
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private ProgramFingerprint() {}

  /**
   * Of the classes in these packages, given by the last part of their name, and of the packages
   * below them.
   */
  static String of(String... packages) {
    Map<String, String> parts = new TreeMap<>();
    List<String> folders =
        Stream.concat(
                Stream.of(MANIFEST), Arrays.stream(packages).map(name -> "org/trama/" + name + "/"))
            .toList();
    try {
      Path code =
          Path.of(
              ProgramFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        addFolder(code, folders, parts);
      } else {
        addJar(code, folders, parts);
      }
    } catch (IOException | URISyntaxException e) {
      throw new BuildException("the program's own files cannot be read: " + e.getMessage(), e);
    }
    Digest digest = new Digest();
    parts.forEach((name, content) -> digest.add(name).add(content));
    libraries().forEach(digest::add);
    return digest.hex();
  }

  private static void addJar(Path jar, List<String> folders, Map<String, String> parts)
      throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> folders.stream().anyMatch(entry.getName()::startsWith))
          .forEach(entry -> parts.put(entry.getName(), entry.getCrc() + ":" + entry.getSize()));
    }
  }

  private static void addFolder(Path root, List<String> folders, Map<String, String> parts)
      throws IOException {
    for (String folder : folders) {
      Path start = root.resolve(folder);
      if (Files.isDirectory(start)) {
        try (Stream<Path> files = Files.walk(start)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            parts.put(
                root.relativize(file).toString(), new Digest().add(Files.readAllBytes(file)).hex());
          }
        }
      }
    }
  }

  private static List<String> libraries() {
    String[] path = System.getProperty("java.class.path", "").split(File.pathSeparator);
    return Arrays.stream(path)
        .map(entry -> new File(entry).getName())
        .filter(name -> name.endsWith(".jar"))
        .sorted()
        .toList();
  }
}
