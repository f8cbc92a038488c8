package org.trama.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * Stanford CoreNLP with its Spanish models, of which {@link TransitionParser} does the parsing.
 *
 * <p>The name model is the one made for knowledge-base population: it beats the default one by five
 * points on CoNLL-2002.
 */
final class CoreNlpEngine {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** Where the parser lies. */
  static final String PARSER = MODELS + "parser/nndep/UD_Spanish.gz";

  private final StanfordCoreNLP splitter = new StanfordCoreNLP(properties("tokenize,ssplit,mwt"));
  private final StanfordCoreNLP tagger = new StanfordCoreNLP(properties("pos,ner"), false);
  private final Enclitics enclitics;
  private final TransitionParser parser = new TransitionParser(ParserModelFile.read(PARSER));

  CoreNlpEngine(Lemmatizer lemmatizer) {
    this.enclitics = new Enclitics(lemmatizer);
  }

  /** How these annotators are set up for Spanish. */
  static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("tokenize.language", "es");
    properties.setProperty("mwt.mappingFile", MODELS + "mwt/spanish/spanish-mwt.tsv");
    properties.setProperty("pos.model", MODELS + "pos-tagger/spanish-ud.tagger");
    properties.setProperty("ner.model", MODELS + "ner/spanish.kbp.ancora.distsim.s512.crf.ser.gz");
    properties.setProperty("ner.language", "es");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.docdate.usePresent", "false");
    properties.setProperty("depparse.model", PARSER);
    properties.setProperty("depparse.language", "spanish");
    return properties;
  }

  /** A word as the engine gives it; offsets are into the text passed in. */
  record Word(int begin, int end, String text, PartOfSpeech pos) {
    Word as(PartOfSpeech other) {
      return new Word(begin, end, text, other);
    }
  }

  /** On which word of the sentence another depends, -1 at the root, and how. */
  record Arc(int head, String relation) {
    static final Arc ROOT = new Arc(-1, "root");
  }

  /** A sentence as the engine gives it, not parsed yet. */
  record Analysis(List<Word> words, List<NameSpan> names) {}

  List<Analysis> analyse(String text) {
    Annotation annotation = new Annotation(text);
    splitter.annotate(annotation);
    enclitics.join(annotation);
    tagger.annotate(annotation);
    List<Analysis> analyses = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      analyses.add(new Analysis(words(labels), names(labels)));
    }
    return analyses;
  }

  /** The tree of a sentence: an arc for each of its words, by what they are tagged. */
  List<Arc> parse(Analysis analysis) {
    return parser.parse(analysis.words());
  }

  private static List<Word> words(List<CoreLabel> labels) {
    return labels.stream()
        .map(
            label ->
                new Word(
                    label.beginPosition(), label.endPosition(), label.word(), pos(label.tag())))
        .toList();
  }

  private static PartOfSpeech pos(String tag) {
    try {
      return PartOfSpeech.valueOf(tag);
    } catch (IllegalArgumentException unknownTag) {
      return PartOfSpeech.X;
    }
  }

  private static List<NameSpan> names(List<CoreLabel> labels) {
    List<NameSpan> names = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= labels.size(); i++) {
      if (i == labels.size() || !labels.get(i).ner().equals(labels.get(begin).ner())) {
        addName(names, begin, i, labels.get(begin).ner());
        begin = i;
      }
    }
    return names;
  }

  private static void addName(List<NameSpan> names, int begin, int end, String tag) {
    if (tag != null && !tag.equals("O")) {
      NameSpan.Type type =
          switch (tag) {
            case "PERSON", "PERS" -> NameSpan.Type.PERSON;
            case "ORGANIZATION", "ORG" -> NameSpan.Type.ORGANIZATION;
            case "LOCATION", "LUG", "CITY", "COUNTRY", "STATE_OR_PROVINCE" ->
                NameSpan.Type.LOCATION;
            default -> NameSpan.Type.OTHER;
          };
      names.add(new NameSpan(begin, end, type));
    }
  }
}
