package org.trama.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The text in which CoreNLP keeps a trained parser: how many there are of everything, then words,
 * tags and labels with their embeddings, then one matrix after the other, a row a line.
 */
final class ParserModelFile {
  private static final int COUNTS = 7;
  private static final int BUFFER = 1 << 16;

  private final BufferedReader lines;
  private final Map<String, Integer> counts = new HashMap<>();

  private ParserModelFile(BufferedReader lines) {
    this.lines = lines;
  }

  /** Reads the model that lies compressed at {@code resource} on the class path. */
  static ParserModel read(String resource) {
    try (InputStream in = ParserModelFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no parser at " + resource);
      }
      InputStream plain = new GZIPInputStream(in, BUFFER);
      return new ParserModelFile(
              new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER))
          .model();
    } catch (IOException e) {
      throw new UncheckedIOException("the parser " + resource + " cannot be read", e);
    }
  }

  private ParserModel model() throws IOException {
    for (int i = 0; i < COUNTS; i++) {
      String[] count = lines.readLine().split("=", 2);
      counts.put(count[0], Integer.parseInt(count[1]));
    }
    float[][] embeddings = new float[count("dict") + count("pos") + count("label")][];
    Map<String, Integer> words = names(0, count("dict"), embeddings);
    Map<String, Integer> tags = names(count("dict"), count("pos"), embeddings);
    Map<String, Integer> all = names(count("dict") + count("pos"), count("label"), embeddings);
    List<String> labels = all.keySet().stream().skip(1).toList();
    float[][] hidden = rows(count("numTokens") * count("embeddingSize"), count("hiddenSize"));
    float[] bias = rows(1, count("hiddenSize"))[0];
    float[][] output = rows(count("hiddenSize"), 2 * labels.size() + 1);
    return new ParserModel(
        new ParserIds(words, tags, all), labels, embeddings, hidden, bias, doubles(output));
  }

  private int count(String name) {
    return counts.get(name);
  }

  /** The next names, numbered from {@code first}, with their embeddings, which are filled in. */
  private Map<String, Integer> names(int first, int size, float[][] embeddings) throws IOException {
    Map<String, Integer> ids = new LinkedHashMap<>();
    for (int id = first; id < first + size; id++) {
      String line = lines.readLine();
      int end = line.indexOf(' ');
      ids.put(line.substring(0, end), id);
      embeddings[id] = numbers(line, end + 1, count("embeddingSize"));
    }
    return ids;
  }

  private float[][] rows(int size, int width) throws IOException {
    float[][] rows = new float[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = numbers(lines.readLine(), 0, width);
    }
    return rows;
  }

  private static float[] numbers(String line, int from, int size) {
    float[] numbers = new float[size];
    int begin = from;
    for (int i = 0; i < size; i++) {
      int space = line.indexOf(' ', begin);
      int end = space < 0 ? line.length() : space;
      numbers[i] = Float.parseFloat(line.substring(begin, end));
      begin = end + 1;
    }
    return numbers;
  }

  /** Scores are summed up in doubles. */
  private static double[][] doubles(float[][] rows) {
    double[][] doubles = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      float[] row = rows[i];
      doubles[i] = IntStream.range(0, row.length).mapToDouble(j -> row[j]).toArray();
    }
    return doubles;
  }
}
