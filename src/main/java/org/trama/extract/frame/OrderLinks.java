package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Attachment;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What the tree does not give a verb: phrases after it up to the next clause. */
final class OrderLinks {
  /** Of what is known by order alone. */
  static final double STRENGTH = 0.5;

  private static final Set<String> BREAKS =
      Set.of(";", ".", ":", "que", "quien", "donde", "mientras", "aunque", "cuando");

  private final Scene scene;
  private final Syntax syntax;
  private final Attachment attachment;
  private final Clitics clitics;

  OrderLinks(Scene scene, Attachment attachment, Clitics clitics) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.attachment = attachment;
    this.clitics = clitics;
  }

  /**
   * Links of phrases other than the known.
   *
   * @param known links that the tree gives
   */
  List<Link> of(Trigger trigger, List<Link> known, boolean passive) {
    int verb = trigger.head();
    int stop = clauseEnd(verb);
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb && phrase.begin() < stop)
        .filter(phrase -> !trigger.tokens().contains(phrase.head()))
        .filter(phrase -> known.stream().noneMatch(link -> link.phrase().head() == phrase.head()))
        .filter(phrase -> !clitics.isClitic(phrase.head()))
        .filter(phrase -> !isSubjectOfOther(phrase, verb) && !isOfInfinitive(phrase, verb))
        .filter(phrase -> !attachment.isDoerOfOther(phrase, verb))
        .filter(phrase -> !attachment.isAddresseeOfOther(phrase, verb))
        .filter(phrase -> !CitationMarkers.isOfSource(syntax, verb, phrase))
        .map(phrase -> link(phrase, passive))
        .toList();
  }

  private static Link link(Phrase phrase, boolean passive) {
    double strength = phrase.marker().equals("de") ? STRENGTH * 0.6 : STRENGTH;
    if (phrase.marker().isEmpty()) {
      return new Link(phrase, Link.Function.OBJECT, strength);
    }
    boolean agent = passive && phrase.marker().equals("por");
    return new Link(phrase, agent ? Link.Function.SUBJECT : Link.Function.PREPOSITIONAL, strength);
  }

  /** {@code Kiev lo reconoce, pero Moscú y Minsk callan}: the others have a verb of their own. */
  private boolean isSubjectOfOther(Phrase phrase, int verb) {
    Token first = syntax.token(syntax.firstConjunct(phrase.head()));
    boolean joined =
        first.index() != phrase.head()
            && first.relation().startsWith("nsubj")
            && first.head() != verb
            && first.head() > phrase.head();
    return joined || isOwnSubjectOfOther(phrase, verb);
  }

  private boolean isOwnSubjectOfOther(Phrase phrase, int verb) {
    return attachment.relation(phrase).startsWith("nsubj")
        && attachment.above(phrase).filter(above -> above.index() != verb).isPresent();
  }

  /**
   * {@code logró enviar tanques}, {@code autorizó a Kiev a usar misiles}, {@code se reunió antes de
   * enviar tropas}: the object of an infinitive behind the verb.
   */
  private boolean isOfInfinitive(Phrase phrase, int verb) {
    boolean object = attachment.relation(phrase).equals("obj");
    return (phrase.marker().isEmpty() || object && phrase.marker().equals("a"))
        && attachment
            .above(phrase)
            .filter(above -> syntax.isInfinitive(above.index()))
            .filter(
                above ->
                    above.index() == verb + 1
                        || object && above.head() == verb
                        || object && above.index() > verb && above.relation().equals("advcl"))
            .isPresent();
  }

  /** Index of the first token after the verb that opens another clause. */
  private int clauseEnd(int verb) {
    int at = verb + 1;
    while (at < syntax.size()
        && !BREAKS.contains(syntax.token(at).text())
        && !syntax.isFiniteVerb(at)
        && !isAuxiliaryOfOther(at, verb)
        && !isJoined(at)) {
      at++;
    }
    return at;
  }

  /** {@code ha donado ambulancias a Kiev y prometido radares}: with the same auxiliary. */
  private boolean isJoined(int participle) {
    Token token = syntax.token(participle);
    return token.pos() == PartOfSpeech.VERB
        && token.morphology().mood() == Morphology.Mood.PARTICIPLE
        && token.relation().equals("conj")
        && Set.of("y", "e").contains(syntax.word(participle - 1));
  }

  /** {@code los misiles que envió a Rusia fueron lanzados}: another verb's clause goes on. */
  private boolean isAuxiliaryOfOther(int index, int verb) {
    Token token = syntax.token(index);
    return token.pos() == PartOfSpeech.AUX
        && token.morphology().mood().isFinite()
        && token.head() > index
        && token.head() != verb;
  }
}
