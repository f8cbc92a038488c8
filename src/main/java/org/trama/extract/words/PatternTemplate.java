package org.trama.extract.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions over a {@link WordLine} with named parts: <code>{month}</code> stands for the
 * pattern of that name, <code>{m:month}</code> captures what it matches as group {@code m}.
 */
public final class PatternTemplate {
  private static final Pattern PART = Pattern.compile("\\{(?:([a-z]\\w*):)?([a-z]+)}");

  private final Map<String, String> parts;

  /** Templates over {@code parts}, whose values may refer to one another but not in circles. */
  public PatternTemplate(Map<String, String> parts) {
    this.parts = Map.copyOf(parts);
  }

  /** {@code template} as a pattern that begins and ends with whole words. */
  public Pattern compile(String template) {
    return Pattern.compile("(?<![^ ])(?:" + expand(template) + ")(?![^ ])");
  }

  private String expand(String template) {
    Matcher matcher = PART.matcher(template);
    StringBuilder expanded = new StringBuilder();
    while (matcher.find()) {
      String part = parts.get(matcher.group(2));
      if (part == null) {
        throw new IllegalArgumentException("no part named " + matcher.group(2) + " in " + template);
      }
      String open = matcher.group(1) == null ? "(?:" : "(?<" + matcher.group(1) + ">";
      matcher.appendReplacement(expanded, Matcher.quoteReplacement(open + expand(part) + ")"));
    }
    return matcher.appendTail(expanded).toString();
  }
}
