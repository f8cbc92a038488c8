package org.trama.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

/**
 * CoreNLP with the annotators and models of {@link CoreNlpEngine} and nothing around it: what the
 * benchmark compares with.
 */
public final class BarePipeline {
  private final StanfordCoreNLP pipeline =
      new StanfordCoreNLP(CoreNlpEngine.properties("tokenize,ssplit,mwt,pos,ner,depparse"));

  /** Annotates {@code text} and counts its tokens. */
  public int annotate(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
