package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives the verb that opens a sentence the name right behind it for a subject, where what follows
 * can only be its object: {@code Bombardea Israel el sur de Líbano}, {@code Insta Unicef a Sudán}.
 */
final class HeadlineSubjects {
  /** Who acts rather than is acted upon, since no preposition stands before them. */
  private static final Set<String> ACTORS =
      Set.of(
          "canciller",
          "congreso",
          "delegación",
          "ejército",
          "embajador",
          "enviado",
          "exministro",
          "expresidente",
          "general",
          "gobierno",
          "jefe",
          "líder",
          "mandatario",
          "ministro",
          "misión",
          "oposición",
          "papa",
          "parlamento",
          "policía",
          "portavoz",
          "premier",
          "presidente",
          "rey",
          "secretario",
          "senado",
          "titular",
          "vicepresidente",
          "vocero");

  private final Tree tree;

  HeadlineSubjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    if (tree.size() < 4 || !tree.isFinite(0) || tree.token(0).pos() != PartOfSpeech.VERB) {
      return;
    }
    int name = tree.token(1).pos() == PartOfSpeech.DET ? 2 : 1;
    int end = end(name);
    int object = end > name && end < tree.size() ? object(end) : -1;
    if (object > 0 && isMend(name, object)) {
      settle(name, end, object);
    }
  }

  /** Behind the name that begins there, and the names joined to it where several act. */
  private int end(int begin) {
    int end = begin;
    while (isName(end) || end > begin && isJoint(end) && isName(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean isName(int index) {
    return index < tree.size()
        && Character.isUpperCase(tree.token(index).text().codePointAt(0))
        && (tree.token(index).pos() == PartOfSpeech.PROPN || isName(index + 1));
  }

  private boolean isJoint(int index) {
    return tree.is(index, "del")
        || tree.number(0) == Morphology.Number.PLURAL
            && (tree.is(index, "y") || tree.is(index, "e"));
  }

  /** The noun behind the name that can only be the object; -1 for none. */
  private int object(int end) {
    boolean to = tree.is(end, "a") || tree.is(end, "al");
    int begin = to ? end + 1 : end;
    for (int i = begin; i < tree.size(); i++) {
      Token token = tree.token(i);
      switch (token.pos()) {
        case DET, NUM, ADJ -> {}
        case PROPN -> {
          boolean object = to ? i <= begin + 1 : Character.isLowerCase(token.text().charAt(0));
          return object ? i : -1;
        }
        case NOUN -> {
          return Times.are(token) || !to && ACTORS.contains(token.lemma()) ? -1 : i;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether the parser has either of the two otherwise. */
  private boolean isMend(int name, int object) {
    Token first = tree.token(name);
    return !(first.head() == 0 && first.relation().equals("nsubj"))
        || tree.token(object).head() != 0
        || !tree.token(object).relation().startsWith("obj");
  }

  private void settle(int name, int end, int object) {
    for (int i = 1; i < object; i++) {
      int head = tree.token(i).head();
      if (i >= end) {
        tree.attach(
            i, object, i == end && tree.token(i).pos() == PartOfSpeech.ADP ? "case" : modifier(i));
      } else if (i != name && (head >= end || head == 0)) {
        tree.attach(i, name, i < name ? "det" : "flat");
      }
    }
    tree.attach(name, 0, "nsubj");
    if (tree.token(object - 1).pos() != PartOfSpeech.ADP) {
      tree.under(0)
          .filter(
              child -> Set.of("obj", "obl").contains(child.relation()) && child.index() > object)
          .filter(child -> tree.is(child.index() - 2, "a") || tree.is(child.index() - 1, "a"))
          .toList()
          .forEach(child -> leave(child, object));
    }
    tree.attach(object, 0, "obj");
    tree.under(name)
        .filter(child -> child.index() > object)
        .toList()
        .forEach(child -> tree.attach(child.index(), object, child.relation()));
  }

  /**
   * {@code pide calma a Maduro}: whom it is asked of; {@code una pausa a los aranceles}: of what.
   */
  private void leave(Token other, int object) {
    boolean thing = other.pos() == PartOfSpeech.NOUN && !ACTORS.contains(other.lemma());
    tree.attach(other.index(), thing ? object : 0, thing ? "nmod" : "iobj");
  }

  private String modifier(int index) {
    return switch (tree.token(index).pos()) {
      case DET -> "det";
      case NUM -> "nummod";
      default -> "amod";
    };
  }
}
