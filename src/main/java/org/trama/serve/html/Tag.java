package org.trama.serve.html;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An element of HTML about to be filled. */
public final class Tag {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]*");
  private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "hr");

  private final String name;
  private final String attributes;

  private Tag(String name, String attributes) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of an element or an attribute: " + name);
    }
    this.name = name;
    this.attributes = attributes;
  }

  /** An element of this name, without attributes. */
  public static Tag tag(String name) {
    return new Tag(name, "");
  }

  /** The element with one more attribute; its value is escaped. */
  public Tag with(String attribute, String value) {
    if (!NAME.matcher(attribute).matches()) {
      throw new IllegalArgumentException("no name of an attribute: " + attribute);
    }
    return new Tag(name, attributes + " " + attribute + "=\"" + Html.escape(value) + "\"");
  }

  /** The element around text, which is escaped. */
  public Html of(String text) {
    return of(Html.text(text));
  }

  /** The element around other pieces. */
  public Html of(Html... pieces) {
    return of(Arrays.asList(pieces));
  }

  /** The element around other pieces. */
  public Html of(List<Html> pieces) {
    String opening = "<" + name + attributes + ">";
    if (EMPTY.contains(name)) {
      return new Html(opening);
    }
    return new Html(opening + Html.of(pieces).markup() + "</" + name + ">");
  }
}
