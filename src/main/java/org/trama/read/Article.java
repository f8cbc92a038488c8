package org.trama.read;

import java.util.List;

/** What a format's reader makes of one document. */
record Article(String text, String mediaType, Facts facts, List<String> warnings) {
  Article {
    warnings = List.copyOf(warnings);
  }

  Article(String text, String mediaType, Facts facts) {
    this(text, mediaType, facts, List.of());
  }
}
