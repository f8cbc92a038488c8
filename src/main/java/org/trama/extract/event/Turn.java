package org.trama.extract.event;

import java.util.List;
import org.trama.model.Span;

/**
 * What somebody says in one go.
 *
 * @param label what stands before it and says who speaks; empty where that is a dash alone
 * @param answers whether a dash alone opens it and it answers another
 * @param paragraphs all of it, the first behind the label
 * @param last whether no other turn follows
 */
record Turn(Span label, boolean answers, List<Span> paragraphs, boolean last) {
  Turn {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Whether it says who speaks. */
  boolean isLabelled() {
    return label.length() > 0;
  }
}
