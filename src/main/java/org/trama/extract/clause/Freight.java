package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What vehicles and boxes carry, which is what is sent when they are: {@code 1.400 camiones con
 * alimentos}, {@code un avión con 20 toneladas de medicinas}.
 */
final class Freight {
  /** Noun class of the lexicon whose members carry what follows {@code con}. */
  static final String CARRIERS = "Carrier";

  private static final List<String> LOADS =
      List.of(
          "Arms", "Ammunition", "MilitaryEquipment", "AidGoods", "Relief", "Workers", "Rescuers");

  /** Participles that only say that there is a load. */
  private static final Set<String> LOADED =
      Set.of(
          "cargado", "cargados", "cargada", "cargadas", "lleno", "llenos", "repleto", "repletos");

  /** How far from the carrier its load may begin. */
  private static final int REACH = 8;

  private final NounClasses classes;

  Freight(NounClasses classes) {
    this.classes = classes;
  }

  /** Index of the noun that says what the one at {@code carrier} carries; -1 where none does. */
  int load(Syntax syntax, int carrier) {
    if (!classes.has(CARRIERS, syntax, carrier)) {
      return -1;
    }
    int at = carrier + 1;
    while (at < syntax.size() && at < carrier + REACH && isInside(syntax.token(at))) {
      at++;
    }
    boolean loaded = at < syntax.size() && LOADED.contains(syntax.word(at));
    at = loaded ? at + 1 : at;
    boolean with = at < syntax.size() && syntax.word(at).matches(loaded ? "con|de" : "con");
    return with ? goods(syntax, at + 1) : -1;
  }

  /** The first noun of the load, if what it measures or names can be one. */
  private int goods(Syntax syntax, int from) {
    int at = from;
    while (at < syntax.size() && isBefore(syntax.token(at))) {
      at++;
    }
    int first = at;
    while (at + 2 < syntax.size()
        && classes.has("Measure", syntax, at)
        && syntax.word(at + 1).equals("de")) {
      at += 2;
    }
    int load = at;
    boolean fits = load < syntax.size() && classes.hasAny(LOADS, syntax, load);
    return fits ? first : -1;
  }

  /** An adjective, or whose it is: {@code un convoy de la Cruz Roja con}. */
  private static boolean isInside(Token token) {
    return token.pos() == PartOfSpeech.ADJ && !LOADED.contains(token.text())
        || token.pos() == PartOfSpeech.PROPN
        || token.pos() == PartOfSpeech.DET
        || token.lemma().equals("de");
  }

  private static boolean isBefore(Token token) {
    return token.pos() == PartOfSpeech.DET
        || token.pos() == PartOfSpeech.NUM
        || token.pos() == PartOfSpeech.ADV
        || token.pos() == PartOfSpeech.ADJ;
  }
}
