package org.trama.extract.report;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** How far in the sentence the authority of {@code según X} reaches. */
final class CitationReach {
  private static final Set<String> TURNING = Set.of("mientras", "aunque", "pero", "sino");
  private static final Set<String> JOINING = Set.of("y", "e", "mientras", "aunque", "pero");

  private static final Set<String> BREAKS = Set.of(",", ";", ":");
  private static final Set<String> ARTICLES = Set.of("un", "una", "unos", "unas");

  private final Syntax syntax;
  private final RelativeAsides asides;

  CitationReach(Syntax syntax) {
    this.syntax = syntax;
    this.asides = new RelativeAsides(syntax);
  }

  /** Whether the word at {@code index} stands under what the words of {@code citation} say. */
  boolean covers(PhraseFinder.Range citation, int index) {
    if (!syntax.sameSegment(citation.begin(), index)) {
      return false;
    }
    return isWithinRelative(citation, index)
        && (index < citation.begin() ? covered(citation, index) : goesOn(citation, index));
  }

  /**
   * A citation by a relative pronoun, or at the head of a relative clause, is that clause's alone:
   * {@code el informe según el cual Irán}, {@code China, que según Kiev vende armas, lo niega}.
   */
  private boolean isWithinRelative(PhraseFinder.Range citation, int index) {
    int begin = citation.begin();
    boolean pronoun = isRelative(Math.max(begin, citation.end() - 1));
    int before = begin > 0 && syntax.word(begin - 1).equals(",") ? begin - 2 : begin - 1;
    if (pronoun) {
      return index > begin;
    }
    if (before < 0 || !isRelative(before)) {
      return true;
    }
    int clause = syntax.token(before).head();
    return index > before && (clause < 0 || syntax.isUnder(index, clause));
  }

  /**
   * A citation behind the word: {@code Rusia atacó Odesa, según Kiev}; but not where all that is
   * cited is what that is called: {@code Rusia atacó Odesa, un «crimen», según Kiev}.
   */
  private boolean covered(PhraseFinder.Range citation, int index) {
    boolean elsewhere = index < labelBegin(citation) || opensBehindColon(citation);
    if (elsewhere || new ClauseHeads(syntax).openAfter(index, citation)) {
      return false;
    }
    for (int i = index + 1; i < citation.begin(); i++) {
      if (TURNING.contains(syntax.word(i)) && hasFinite(i, citation.begin())) {
        return false;
      }
    }
    return !isRemark(citation, index)
        && !isOfFigureWithin(citation, index)
        && !closesRelative(citation, index)
        && !new EarlierClauses(syntax).hold(index, citation.begin());
  }

  /** {@code acusó a Atenas: según el portavoz, Grecia arma las islas}: what follows is cited. */
  private boolean opensBehindColon(PhraseFinder.Range citation) {
    return citation.begin() > 0
        && syntax.word(citation.begin() - 1).equals(":")
        && hasFinite(citation.end(), syntax.size());
  }

  /** {@code fueron apresados: en suelo propio, según Abiyán}: all that is cited is the remark. */
  private boolean isRemark(PhraseFinder.Range citation, int index) {
    int colon = citation.begin() - 1;
    while (colon > index && !syntax.word(colon).equals(":")) {
      colon--;
    }
    return colon > index
        && syntax.token(colon + 1).pos() == PartOfSpeech.ADP
        && !hasFinite(colon, citation.begin());
  }

  /**
   * {@code acusó a Ruanda de tener allí a soldados, unos 400 según la ONU}: all that is cited is
   * the figure of what the innermost clause tells.
   */
  private boolean isOfFigureWithin(PhraseFinder.Range citation, int index) {
    int comma = citation.begin() - 1;
    while (comma > index && !BREAKS.contains(syntax.word(comma))) {
      comma--;
    }
    return comma > index
        && comma < citation.begin() - 1
        && syntax.word(comma).equals(",")
        && hasFigure(comma, citation.begin())
        && IntStream.range(comma, citation.begin()).noneMatch(syntax::isVerbal)
        && IntStream.range(index + 1, comma).anyMatch(syntax::isVerbal);
  }

  /**
   * Where before the citation the comma stands behind which somebody only calls by a name what was
   * told; where the sentence begins if he does not.
   */
  int labelBegin(PhraseFinder.Range citation) {
    int at = citation.begin() - 1;
    if (at < 2 || !syntax.word(at).equals(",") || !syntax.closesQuotation(at - 1)) {
      return 0;
    }
    int begin = at - 2;
    while (begin > 0 && !BREAKS.contains(syntax.word(begin)) && !syntax.isVerbal(begin)) {
      begin--;
    }
    boolean named = ARTICLES.contains(syntax.word(begin + 1));
    return named && syntax.word(begin).equals(",") ? begin : 0;
  }

  /**
   * Whether the citation is that of a relative clause that the word is outside of: one that gives a
   * figure, from which no comma parts it, or that goes on behind it.
   */
  private boolean closesRelative(PhraseFinder.Range citation, int index) {
    int begin = citation.begin();
    for (int i = begin - 1; i > index; i--) {
      if (isRelative(i) && hasFinite(i, begin)) {
        boolean comma = syntax.word(begin - 1).equals(",");
        return !comma || hasFigure(i, begin) || standsWithin(citation);
      }
    }
    return false;
  }

  /** {@code en las que participan, según Moscú, 10.000 soldados}: between a verb and its own. */
  private boolean standsWithin(PhraseFinder.Range citation) {
    int end = citation.end();
    return end + 1 < syntax.size()
        && syntax.word(end).equals(",")
        && syntax.isVerbal(citation.begin() - 2)
        && !JOINING.contains(syntax.word(end + 1))
        && !syntax.isVerbal(end + 1)
        && !isRelative(end + 1);
  }

  /**
   * {@code el M23, al que arma Ruanda según la ONU, tomó Goma}: what is said ends with the aside.
   */
  private boolean closesAside(PhraseFinder.Range citation) {
    int end = citation.end();
    while (end < syntax.size() && !BREAKS.contains(syntax.word(end)) && !isFinite(end)) {
      end++;
    }
    if (end >= syntax.size() || !syntax.word(end).equals(",")) {
      return false;
    }
    for (int i = citation.begin() - 1; i > 0 && !syntax.word(i).equals(","); i--) {
      if (isRelative(i) && hasFinite(i, citation.begin())) {
        return syntax.word(asides.beforeMarker(i)).equals(",");
      }
    }
    return false;
  }

  /** A citation before the word: {@code según Kiev, Rusia atacó Odesa}. */
  private boolean goesOn(PhraseFinder.Range citation, int index) {
    if (closesAside(citation)) {
      return false;
    }
    boolean opens = !hasFinite(clauseBegin(citation.begin()), citation.begin());
    for (int i = citation.end(); i < index; i++) {
      boolean aside = isRelative(i) && asides.hold(i, index) && hasFinite(i, index + 1);
      boolean other = !opens && JOINING.contains(syntax.word(i)) && ownSubject(i, index);
      if (aside || other) {
        return false;
      }
    }
    return true;
  }

  /** Where the part of the sentence that holds {@code index} begins. */
  private int clauseBegin(int index) {
    int begin = index;
    while (begin > 0 && !Set.of(";", ":").contains(syntax.word(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Whether a clause with a subject of its own begins behind the conjunction. */
  private boolean ownSubject(int conjunction, int index) {
    for (int i = conjunction + 1; i < syntax.size(); i++) {
      Token token = syntax.token(i);
      if (isFinite(i)) {
        return i <= index
            && syntax.dependents(verb(token)).stream()
                .anyMatch(
                    child ->
                        child.relation().startsWith("nsubj")
                            && child.index() > conjunction
                            && child.index() < token.index());
      }
    }
    return false;
  }

  private static int verb(Token token) {
    return token.relation().startsWith("aux") ? token.head() : token.index();
  }

  private boolean isRelative(int index) {
    return syntax.token(index).pos() == PartOfSpeech.PRON
        && Relatives.isPronoun(syntax.word(index));
  }

  private boolean hasFigure(int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.token(i).pos() == PartOfSpeech.NUM) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int index) {
    Token token = syntax.token(index);
    return Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX).contains(token.pos())
        && token.morphology().mood().isFinite();
  }
}
