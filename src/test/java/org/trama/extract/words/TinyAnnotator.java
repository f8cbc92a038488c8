package org.trama.extract.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Document;
import org.trama.model.Metadata;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Words and sentences by punctuation alone, with parts of speech by word lists: enough for rules
 * over words.
 */
public final class TinyAnnotator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d+[\\d.,:]*\\d(?=[^\\d]|$)|\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*\\d*|\\d+|[^\\s]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}¿¡])|\\n+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "de", "el", "la", "los", "las", "un", "una", "unos", "unas", "y", "o", "a", "en", "con",
          "por", "para", "que", "se", "sus", "su", "al", "del", "más", "menos", "no", "lo", "le",
          "entre", "hasta", "desde", "cuales", "ellos", "ellas", "estos", "otros", "otro", "otra",
          "este", "esta");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "grandes",
          "nuevos",
          "balísticos",
          "norcoreanos",
          "militares",
          "corto",
          "autopropulsados",
          "rusos");

  private TinyAnnotator() {}

  /** {@code text}, published on {@code issued}. */
  public static AnnotatedDocument annotate(String text, Optional<LocalDate> issued) {
    Document document = new Document("a.txt", "0", text, Metadata.of("es", "text/plain", issued));
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(text);
    int from = 0;
    while (end.find()) {
      add(sentences, text, from, end.start());
      from = end.end();
    }
    add(sentences, text, from, text.length());
    return new AnnotatedDocument(document, sentences);
  }

  /** The one sentence of {@code text}. */
  public static Sentence sentence(String text) {
    List<Sentence> sentences = new ArrayList<>();
    add(sentences, text, 0, text.length());
    return sentences.get(0);
  }

  private static void add(List<Sentence> sentences, String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(begin, end);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      switch (matcher.group()) {
        case "del", "Del" ->
            List.of("de", "el").forEach(half -> tokens.add(token(tokens.size(), span, half)));
        case "al", "Al" ->
            List.of("a", "el").forEach(half -> tokens.add(token(tokens.size(), span, half)));
        default -> tokens.add(token(tokens.size(), span, matcher.group()));
      }
    }
    if (!tokens.isEmpty()) {
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(sentences.size(), span, tokens, List.of()));
    }
  }

  private static Token token(int index, Span span, String form) {
    return new Token(
        index, span, form, form, pos(form), Morphology.UNKNOWN, index == 0 ? -1 : 0, "dep");
  }

  private static PartOfSpeech pos(String form) {
    if (!Character.isLetter(form.charAt(0))) {
      return Character.isDigit(form.charAt(0)) ? PartOfSpeech.NUM : PartOfSpeech.PUNCT;
    }
    String lower = form.toLowerCase(java.util.Locale.ROOT);
    if (FUNCTION_WORDS.contains(lower)) {
      return PartOfSpeech.DET;
    }
    if (ADJECTIVES.contains(lower)) {
      return PartOfSpeech.ADJ;
    }
    if (lower.matches(
        ".*(?:ó|aron|ieron|arán|erán|irán|ando|iendo|aba|aban)|son|era|eran|fueron|mantiene|hay|habrá|murió|sitúa|cifra|eleva|rebaja|mata")) {
      return PartOfSpeech.VERB;
    }
    return Character.isUpperCase(form.charAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }
}
