package org.trama.extract.time;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules by the letters that what they match can begin with, found out by trying: most rules need
 * not be asked about most words. Safe for several threads.
 */
final class RuleIndex {
  private static final int LETTERS = 3;

  private record Opening(Rule rule, Pattern pattern) {
    boolean allows(String letters) {
      Matcher matcher = pattern.matcher(letters);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  private final List<Opening> openings;
  private final Map<String, List<Rule>> byLetters = new ConcurrentHashMap<>();

  RuleIndex(List<Rule> rules) {
    openings =
        rules.stream()
            .map(rule -> new Opening(rule, Pattern.compile(ahead(rule.pattern().pattern()))))
            .toList();
  }

  /** The rules that may match the word that begins at {@code offset} of {@code line}, in order. */
  List<Rule> at(String line, int offset) {
    String letters = line.substring(offset, Math.min(line.length(), offset + LETTERS));
    return byLetters.computeIfAbsent(letters, this::opening);
  }

  private List<Rule> opening(String letters) {
    return openings.stream().filter(opening -> opening.allows(letters)).map(Opening::rule).toList();
  }

  /** The expression without what it demands of the words before. */
  private static String ahead(String expression) {
    StringBuilder kept = new StringBuilder(expression);
    for (int at = kept.indexOf("(?<"); at >= 0; at = kept.indexOf("(?<", at + 1)) {
      if (kept.charAt(at + 3) == '=' || kept.charAt(at + 3) == '!') {
        kept.delete(at, close(kept, at));
        at--;
      }
    }
    return kept.toString();
  }

  private static int close(CharSequence expression, int open) {
    int depth = 0;
    for (int i = open; i < expression.length(); i++) {
      char letter = expression.charAt(i);
      if (letter == '\\') {
        i++;
      } else if (letter == '[') {
        i = bracket(expression, i);
      } else if (letter == '(') {
        depth++;
      } else if (letter == ')' && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no closing parenthesis in " + expression);
  }

  private static int bracket(CharSequence expression, int open) {
    int i = open + 1;
    while (expression.charAt(i) != ']') {
      i += expression.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
