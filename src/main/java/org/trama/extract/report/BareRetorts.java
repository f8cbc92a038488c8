package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;

/**
 * What somebody answers in a word or two, without marks of quotation: {@code Falso, dijo X}, {@code
 * De eso nada, contestó X}.
 */
public final class BareRetorts {
  /** Phrases of the lexicon that say of what was told that it is not so. */
  private static final String NO = "No";

  /** How many words such an answer has at most. */
  private static final int LONGEST = 8;

  private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!");

  private final Syntax syntax;
  private final NounClasses classes;
  private final Reports reports;

  public BareRetorts(Scene scene, Lexicon lexicon, DocumentReports reports) {
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.reports = reports.in(scene);
  }

  /** Those of the sentence, with who answers so. */
  public List<Quotes.Retort> all() {
    return IntStream.range(0, syntax.size())
        .filter(begin -> begin == 0 || ENDS.contains(syntax.word(begin - 1)))
        .boxed()
        .flatMap(begin -> retort(begin).stream())
        .toList();
  }

  /** Whether the words there say no, and go on with nothing: {@code «Por supuesto que no»}. */
  public boolean isNo(int begin) {
    return classes.has(NO, syntax, begin)
        || syntax.word(begin).equals("no")
            && (begin + 1 == syntax.size() || syntax.token(begin + 1).pos() == PartOfSpeech.PUNCT)
            && (begin == 0 || opensNo(begin - 1));
  }

  private boolean opensNo(int before) {
    return syntax.token(before).pos() == PartOfSpeech.PUNCT
        || syntax.word(before).endsWith("mente")
        || syntax.word(before).equals("que");
  }

  private Optional<Quotes.Retort> retort(int begin) {
    int end = begin;
    while (end < syntax.size() && end - begin < LONGEST && !syntax.word(end).equals(",")) {
      if (syntax.isVerbal(end) && syntax.isFinite(end) || ENDS.contains(syntax.word(end))) {
        return Optional.empty();
      }
      end++;
    }
    boolean closed = end > begin && end < syntax.size() && syntax.word(end).equals(",");
    return closed && deniesAll(begin, end)
        ? speaker(end + 1)
            .map(said -> new Quotes.Retort(syntax.token(begin).span(), said.as(Polarity.DENIED)))
        : Optional.empty();
  }

  /** Whether the answer opens with words that say that it is not so, but for an article. */
  private boolean deniesAll(int begin, int end) {
    return classes.has(NO, syntax, begin)
        || IntStream.range(begin, Math.min(end, begin + 3))
            .anyMatch(word -> classes.has(NounClasses.FALSEHOODS, syntax, word));
  }

  /** Who says so by the verb that stands right behind. */
  private Optional<Report> speaker(int verb) {
    int head =
        verb + 1 < syntax.size() && syntax.token(verb).lemma().equals("haber") ? verb + 1 : verb;
    return head < syntax.size() && syntax.isVerbal(head)
        ? reports
            .at(head)
            .filter(said -> said.polarity() == Polarity.ASSERTED && !said.sources().isEmpty())
        : Optional.empty();
  }
}
