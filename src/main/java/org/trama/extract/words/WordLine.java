package org.trama.extract.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * The words of a sentence as one line that regular expressions can match: lower case, without acute
 * accents, one space between words, contractions undone ({@code del} is {@code de el}) whether or
 * not the tokeniser did so.
 */
public final class WordLine {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String text;
  private final int[] tokenAt;

  private WordLine(String text, int[] tokenAt) {
    this.text = text;
    this.tokenAt = tokenAt;
  }

  /** The line of {@code sentence}. */
  public static WordLine of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    StringBuilder line = new StringBuilder();
    int[] owners =
        new int[tokens.stream().mapToInt(token -> 2 * token.text().length() + 3).sum() + 1];
    for (Token token : tokens) {
      int begin = line.length();
      line.append(word(token.text())).append(' ');
      Arrays.fill(owners, begin, line.length(), token.index());
    }
    return new WordLine(line.toString().stripTrailing(), owners);
  }

  /** {@code form} as it stands in a line. */
  public static String word(String form) {
    String plain = plain(form);
    return switch (plain) {
      case "del" -> "de el";
      case "al" -> "a el";
      default -> plain;
    };
  }

  private static String plain(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return isPlain(lower) ? lower : withoutAccents(lower);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) <= ' ' || word.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String form) {
    String lower = BLANKS.matcher(form).replaceAll("");
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replace("\u0301", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** The line itself. */
  public String text() {
    return text;
  }

  /** Where its words begin. */
  public List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start >= 0; start = nextStart(start)) {
      starts.add(start);
    }
    return starts;
  }

  private int nextStart(int start) {
    int blank = text.indexOf(' ', start);
    return blank < 0 ? -1 : blank + 1;
  }

  /** Index of the token that the character at {@code offset} of the line belongs to. */
  public int tokenAt(int offset) {
    return tokenAt[offset];
  }

  /** Index after the token whose word ends before {@code offset} of the line. */
  public int tokenEnd(int offset) {
    return tokenAt[offset - 1] + 1;
  }
}
