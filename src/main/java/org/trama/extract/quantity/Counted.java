package org.trama.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * What a figure counts.
 *
 * @param head index of the head noun, where one is found
 * @param unit the noun phrase as written, without nationality; empty where none is found
 */
record Counted(Optional<Integer> head, String unit) {
  private static final Counted NOTHING = new Counted(Optional.empty(), "");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)de|los|las|el|sus|su|estos|estas|esos|esas|tales|nuevos|nuevas|otros|otras|más|grandes|posibles|distintos|diferentes|[»”\"']");
  private static final Pattern MEASURE = Pattern.compile("número|cifra|cantidad|total|saldo");
  private static final Pattern LEADING =
      Pattern.compile("corto|medio|mediano|largo|gran|alta|alto|baja|bajo|nueva|nuevo");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)ellos|ellas|cuales|que|estos|estas|quienes");
  private static final Pattern SOURCE = Pattern.compile("acuerdo|conformidad");
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "(?i).*(?:eano|eana|iano|iana|ense|eño|eña|nés|nesa|cés|cesa|lés|lesa|aní|raní|aelí|uecos?|armenio|armenia|ruso|rusa|chino|china|turco|turca|sirio|siria"
              + "|ucranio|alemán|alemana|palestino|palestina|\\p{L}{2,}(?:n|c|l|d|g)eses|japonés|árabe|tunecino|argentino|filipino|checo|griego|polaco)(?:s|es)?");
  private static final int REACH = 4;

  /** What the figure that ends before token {@code end} counts, found after it. */
  static Counted after(Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int index = behindRepetition(tokens, end);
    int last = Math.min(tokens.size(), index + REACH);
    while (index < last && (isBetween(tokens.get(index)) || isOfAll(tokens, end, index))) {
      index++;
    }
    while (index < last
        && tokens.get(index).pos() == PartOfSpeech.ADJ
        && isNounAhead(tokens, index)) {
      index++;
    }
    return index < tokens.size() && isHead(tokens.get(index))
        ? new Counted(Optional.of(index), phrase(sentence, index))
        : NOTHING;
  }

  /** {@code ocho (8) obuses}: past the figure that only says the same again. */
  private static int behindRepetition(List<Token> tokens, int end) {
    boolean again =
        end + 2 < tokens.size()
            && tokens.get(end).text().equals("(")
            && tokens.get(end + 1).text().matches("[\\d.,]+")
            && tokens.get(end + 2).text().equals(")");
    return again ? end + 3 : end;
  }

  private static boolean isBetween(Token token) {
    return MEASURE.matcher(token.text()).matches() || BETWEEN.matcher(token.text()).matches();
  }

  /** {@code 45 de los 60 drones}: what both figures count. */
  private static boolean isOfAll(List<Token> tokens, int end, int index) {
    return index == end + 2
        && tokens.get(index).pos() == PartOfSpeech.NUM
        && tokens.get(end).text().equals("de")
        && tokens.get(end + 1).text().matches("los|las|sus");
  }

  private static boolean isNounAhead(List<Token> tokens, int index) {
    return index + 1 < tokens.size()
        && tokens.get(index + 1).pos() == PartOfSpeech.NOUN
        && !isNationality(tokens.get(index + 1));
  }

  private static boolean isHead(Token token) {
    boolean nominal =
        token.pos() == PartOfSpeech.NOUN
            || token.pos() == PartOfSpeech.PROPN
            || token.pos() == PartOfSpeech.ADJ
            || token.text().matches("\\p{Ll}+[ai]d[oa]s|muert[oa]s?|herid[oa]|dólares|euros");
    return nominal
        && !PRONOUN.matcher(token.text()).matches()
        && Character.isLetter(token.text().charAt(0));
  }

  private static String phrase(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    StringBuilder phrase = new StringBuilder(tokens.get(head).text());
    int index = head + 1;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      if (isPlain(token, PartOfSpeech.ADJ)
          && !isClause(tokens, index)
          && !isOfOne(tokens.get(head), token)) {
        phrase.append(isNationality(token) ? "" : " " + token.text());
        index++;
      } else if (isComplement(tokens, index)) {
        int noun = complementHead(tokens, index);
        for (; index <= noun; index++) {
          phrase.append(' ').append(tokens.get(index).text());
        }
      } else {
        break;
      }
    }
    return phrase.toString();
  }

  /**
   * {@code de artillería}, {@code de corto alcance}: bare nouns, no names and nothing with an
   * article; but not {@code soldados de acuerdo con}.
   */
  private static boolean isComplement(List<Token> tokens, int index) {
    if (!tokens.get(index).text().equals("de")
        || index + 1 >= tokens.size()
        || SOURCE.matcher(tokens.get(index + 1).text()).matches()) {
      return false;
    }
    int noun = complementHead(tokens, index);
    return noun > index + 1 || isPlain(tokens.get(noun), PartOfSpeech.NOUN);
  }

  private static int complementHead(List<Token> tokens, int index) {
    boolean adjective =
        index + 2 < tokens.size() && LEADING.matcher(tokens.get(index + 1).text()).matches();
    return index + (adjective ? 2 : 1);
  }

  /**
   * {@code empresas radicadas en ...}: the participle goes with what follows, not with what is
   * counted.
   */
  private static boolean isClause(List<Token> tokens, int index) {
    return tokens.get(index).text().matches("\\p{Ll}+[ai]d[oa]s")
        && index + 1 < tokens.size()
        && tokens.get(index + 1).text().matches("en|por|desde|a|hacia|durante|contra");
  }

  /**
   * {@code la muerte de dos civiles registrada ayer}: many are not what one is; unlike {@code dos
   * veces condenado}.
   */
  private static boolean isOfOne(Token head, Token participle) {
    return !head.lemma().equals("vez")
        && head.morphology().number() == Morphology.Number.PLURAL
        && participle.text().matches("\\p{Ll}+[ai]d[oa]");
  }

  private static boolean isPlain(Token token, PartOfSpeech pos) {
    return token.pos() == pos && Character.isLowerCase(token.text().charAt(0));
  }

  private static boolean isNationality(Token token) {
    return NATIONALITY.matcher(token.text()).matches();
  }
}
