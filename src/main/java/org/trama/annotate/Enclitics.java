package org.trama.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.model.PartOfSpeech;

/**
 * Joins again what the tokenizer splits as if it were a verb with its pronouns: {@code Carlos} is
 * no {@code car} with {@code los}, nor {@code charla} a {@code char} with {@code la}; and splits
 * {@code retirarlas}, which it leaves whole, unlike {@code retirarlos}. Done before words are
 * tagged.
 */
final class Enclitics {
  private static final Pattern WITH_LAS = Pattern.compile("(\\p{Ll}{2,}(?:[aei]r))las");

  private final Lemmatizer lemmatizer;

  Enclitics(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** Changes the words of {@code annotation}, which must have sentences and no tags yet. */
  void join(Annotation annotation) {
    List<CoreLabel> all = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = joined(sentence.get(CoreAnnotations.TokensAnnotation.class));
      sentence.set(CoreAnnotations.TokensAnnotation.class, words);
      sentence.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
      for (CoreLabel word : words) {
        word.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
        all.add(word);
        word.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
      }
      sentence.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
    }
    annotation.set(CoreAnnotations.TokensAnnotation.class, all);
  }

  private List<CoreLabel> joined(List<CoreLabel> parts) {
    List<CoreLabel> words = new ArrayList<>();
    boolean open = false;
    for (CoreLabel part : parts) {
      open = part.isMWTFirst() ? !isVerb(part, words) : open && part.isMWT();
      if (!open) {
        words.addAll(parts(part));
      } else if (part.isMWTFirst()) {
        words.add(whole(part));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setIndex(i + 1);
    }
    return words;
  }

  /** The word, or the infinitive and its pronoun, which share their place in the text. */
  private List<CoreLabel> parts(CoreLabel word) {
    Matcher infinitive = WITH_LAS.matcher(word.word());
    if (!infinitive.matches()
        || !lemmatizer.knows(infinitive.group(1), PartOfSpeech.VERB)
        || lemmatizer.knows(word.word(), PartOfSpeech.NOUN)) {
      return List.of(word);
    }
    return List.of(part(word, infinitive.group(1)), part(word, "las"));
  }

  private static CoreLabel part(CoreLabel word, String text) {
    CoreLabel part = new CoreLabel(word);
    part.setWord(text);
    part.setValue(text);
    part.setOriginalText(text);
    return part;
  }

  /** Whether the part is a form of a verb, and no name within a sentence. */
  private boolean isVerb(CoreLabel part, List<CoreLabel> before) {
    boolean name =
        Character.isUpperCase(part.word().charAt(0))
            && !before.isEmpty()
            && Character.isLetterOrDigit(before.get(before.size() - 1).word().charAt(0));
    return !name && lemmatizer.knows(part.word(), PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  private static CoreLabel whole(CoreLabel first) {
    String text = first.get(CoreAnnotations.MWTTokenTextAnnotation.class);
    first.setWord(text);
    first.setValue(text);
    first.setOriginalText(text);
    first.setIsMWT(false);
    first.setIsMWTFirst(false);
    return first;
  }
}
