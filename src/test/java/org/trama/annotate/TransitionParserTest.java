package org.trama.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trama.model.PartOfSpeech;

class TransitionParserTest {
  private static final ParserModel MODEL = ParserModelFile.read(CoreNlpEngine.PARSER);

  private static final TransitionParser OWN = new TransitionParser(MODEL);

  private static final List<CoreMap> SENTENCES = new ArrayList<>();

  /** The corpus, and lines that end soon, lack a verb or are no language at all. */
  @BeforeAll
  static void tagSentences() throws IOException {
    StanfordCoreNLP tagger =
        new StanfordCoreNLP(CoreNlpEngine.properties("tokenize,ssplit,mwt,pos"));
    List<String> texts =
        new ArrayList<>(
            List.of(
                "Sí.",
                "Rusia niega haber atacado.",
                "¿Y qué?",
                "Zxqwv 123 %% @@ (( qwrtp — »",
                "Dáselo, dijo; y se fue: «nunca», «jamás», «quizá»."));
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      tagger.annotate(annotation);
      SENTENCES.addAll(annotation.get(CoreAnnotations.SentencesAnnotation.class));
    }
  }

  @Test
  void givesTheTreesThatCoreNlpGives() {
    Properties properties = new Properties();
    properties.setProperty("language", "spanish");
    properties.setProperty("numPreComputed", "0");
    properties.setProperty("numCached", "20000");
    DependencyParser theirs = DependencyParser.loadFromModelFile(CoreNlpEngine.PARSER, properties);

    assertThat(SENTENCES).hasSizeGreaterThan(80);
    for (CoreMap sentence : SENTENCES) {
      CoreNlpEngine.Arc[] arcs = new CoreNlpEngine.Arc[words(sentence).size()];
      Arrays.fill(arcs, CoreNlpEngine.Arc.ROOT);
      for (TypedDependency arc : theirs.predict(sentence).typedDependencies()) {
        arcs[arc.dep().index() - 1] =
            new CoreNlpEngine.Arc(arc.gov().index() - 1, arc.reln().toString());
      }
      assertThat(OWN.parse(words(sentence))).as(sentence.toString()).containsExactly(arcs);
    }
  }

  @Test
  void givesTheSameTreesToSeveralThreads() throws InterruptedException, ExecutionException {
    List<List<CoreNlpEngine.Arc>> expected = trees(OWN);
    TransitionParser shared = new TransitionParser(MODEL);
    Callable<List<List<CoreNlpEngine.Arc>>> all = () -> trees(shared);
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (Future<List<List<CoreNlpEngine.Arc>>> one : pool.invokeAll(List.of(all, all, all))) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void forgetsWhatItMetLongAgoAndGivesTheSameTrees() {
    TransitionParser forgetful = new TransitionParser(MODEL, 2000);

    assertThat(trees(forgetful)).isEqualTo(trees(OWN));
  }

  @Test
  void givesNoArcsToNoWords() {
    assertThat(OWN.parse(List.of())).isEmpty();
  }

  private static List<List<CoreNlpEngine.Arc>> trees(TransitionParser parser) {
    return SENTENCES.stream().map(sentence -> parser.parse(words(sentence))).toList();
  }

  private static List<CoreNlpEngine.Word> words(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return labels.stream()
        .map(
            label ->
                new CoreNlpEngine.Word(
                    label.beginPosition(),
                    label.endPosition(),
                    label.word(),
                    PartOfSpeech.valueOf(label.tag())))
        .toList();
  }
}
