package org.trama.extract.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that have a pattern each, by the letters that what it matches can begin with, found out by
 * trying: most need not be asked about most words. Safe for several threads.
 *
 * @param <T> what has a pattern
 */
public final class PatternIndex<T> {
  /** How many letters are looked at. */
  private static final int DEPTH = 12;

  /** How many beginnings are remembered: a text of nothing but figures has no end of them. */
  private static final int MOST = 20_000;

  private record Opening<T>(T thing, Pattern pattern) {
    boolean allows(String letters) {
      Matcher matcher = pattern.matcher(letters);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  /** What may begin with some letters; by the next letter, what may still. */
  private record Beginning<T>(
      String letters,
      List<Opening<T>> openings,
      List<T> things,
      Map<Character, Beginning<T>> longer) {
    static <T> Beginning<T> of(String letters, List<Opening<T>> openings) {
      List<T> things = openings.stream().map(Opening::thing).toList();
      return new Beginning<>(letters, openings, things, new ConcurrentHashMap<>());
    }

    Beginning<T> with(char letter) {
      String more = letters + letter;
      return of(more, openings.stream().filter(opening -> opening.allows(more)).toList());
    }
  }

  private final Beginning<T> any;
  private final AtomicInteger remembered = new AtomicInteger();

  /** An index of {@code things}, whose patterns begin with a whole word. */
  public PatternIndex(List<T> things, Function<T, Pattern> pattern) {
    any =
        Beginning.of(
            "",
            things.stream()
                .map(thing -> new Opening<>(thing, ahead(pattern.apply(thing))))
                .toList());
  }

  /** Those that may match the word that begins at {@code offset} of {@code line}, in order. */
  public List<T> at(String line, int offset) {
    Beginning<T> beginning = any;
    int end = Math.min(line.length(), offset + DEPTH);
    for (int i = offset; i < end && !beginning.things().isEmpty(); i++) {
      Beginning<T> longer = beginning.longer().get(line.charAt(i));
      if (longer == null) {
        if (remembered.get() >= MOST) {
          return beginning.things();
        }
        longer = beginning.with(line.charAt(i));
        if (beginning.longer().putIfAbsent(line.charAt(i), longer) == null) {
          remembered.incrementAndGet();
        }
      }
      beginning = longer;
    }
    return beginning.things();
  }

  /** The pattern without what it demands of the words before. */
  private static Pattern ahead(Pattern pattern) {
    StringBuilder kept = new StringBuilder(pattern.pattern());
    for (int at = kept.indexOf("(?<"); at >= 0; at = kept.indexOf("(?<", at + 1)) {
      if (kept.charAt(at + 3) == '=' || kept.charAt(at + 3) == '!') {
        kept.delete(at, close(kept, at));
        at--;
      }
    }
    return Pattern.compile(kept.toString());
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
