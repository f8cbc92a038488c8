package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Document;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Annotates Spanish: the article by its paragraphs, then each paragraph by CoreNLP with lemmas by
 * dictionary, then the trees of the sentences that are relevant.
 *
 * <p>Costs some seconds to construct; construct it once, and only where a text has to be annotated.
 */
public final class SpanishAnnotator implements Annotator {
  private final ArticleFinder articles = new ArticleFinder();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final CoreNlpEngine engine = new CoreNlpEngine(lemmatizer);
  private final Predicate<Sentence> relevant;

  /**
   * An annotator that spares itself the trees of sentences that nobody needs: parsing takes most of
   * the time.
   *
   * @param relevant asked of each sentence before it is parsed, when every token is a root
   */
  public SpanishAnnotator(Predicate<Sentence> relevant) {
    this.relevant = relevant;
  }

  /** The names and versions of what it annotates with, without loading any of it. */
  public static List<String> models() {
    return Models.names();
  }

  @Override
  public AnnotatedDocument annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : articles.blocks(document.text())) {
      annotate(block.of(document.text()), block.begin(), sentences);
    }
    return new AnnotatedDocument(document, sentences);
  }

  private void annotate(String block, int offset, List<Sentence> sentences) {
    PlainText plain = PlainText.of(block);
    for (CoreNlpEngine.Analysis tagged : engine.analyse(plain.text())) {
      CoreNlpEngine.Analysis analysis = retagged(tagged);
      List<Token> tokens = new ArrayList<>();
      for (CoreNlpEngine.Word word : analysis.words()) {
        Span span = new Span(plain.begin(word.begin()), plain.end(word.end(), block));
        PartOfSpeech pos =
            tokens.isEmpty() || Repairs.isVerbBehindPhrase(analysis.words(), tokens)
                ? word.pos()
                : Repairs.pos(word, tokens.get(tokens.size() - 1), lemmatizer);
        tokens.add(
            token(tokens.size(), word, pos, new Span(span.begin() + offset, span.end() + offset)));
      }
      if (!tokens.isEmpty()) {
        Sentence bare = sentence(sentences.size(), tokens, analysis);
        sentences.add(relevant.test(bare) ? parsed(bare, engine.parse(analysis)) : bare);
      }
    }
  }

  /** The sentence with the parts of speech that the parser had better believe. */
  private CoreNlpEngine.Analysis retagged(CoreNlpEngine.Analysis tagged) {
    TaggedWords words = new TaggedWords(tagged.words(), lemmatizer);
    new OpeningNames(words).restore();
    new ClauseVerbs(words).restore();
    new LoneVerbs(words).restore();
    new HeadlineVerbs(words, tagged.names()).restore();
    new CommonNouns(words).restore();
    new PassiveParticiples(words).restore();
    new OpeningTolls(words).restore();
    new LoneDemonstratives(words).restore();
    new JudgingAdjectives(words).restore();
    NameArticles articles = new NameArticles(words);
    articles.restore();
    return new CoreNlpEngine.Analysis(words.toList(), articles.complete(tagged.names()));
  }

  private static Sentence sentence(int index, List<Token> tokens, CoreNlpEngine.Analysis analysis) {
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, span, tokens, analysis.names());
  }

  private Token token(int index, CoreNlpEngine.Word word, PartOfSpeech pos, Span span) {
    Lemmatizer.Reading reading = lemmatizer.read(word.text(), pos);
    return new Token(
        index,
        span,
        word.text(),
        reading.lemma(),
        reading.pos(),
        reading.morphology(),
        CoreNlpEngine.Arc.ROOT.head(),
        CoreNlpEngine.Arc.ROOT.relation());
  }

  private static Sentence parsed(Sentence bare, List<CoreNlpEngine.Arc> arcs) {
    List<Token> tokens =
        bare.tokens().stream()
            .map(
                token ->
                    token.under(arcs.get(token.index()).head(), arcs.get(token.index()).relation()))
            .toList();
    return new Sentence(bare.index(), bare.span(), TreeRepairs.mend(tokens), bare.names());
  }
}
