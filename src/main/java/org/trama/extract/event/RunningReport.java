package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trama.extract.time.TimeMention;
import org.trama.model.AnnotatedDocument;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.TimeSpan;

/**
 * A report written while things go on, each entry under its hour, and a chronology, each entry
 * under its date: {@code 19:40 | Irán responde}, {@code 3 de marzo: Irán responde}. The heading
 * holds for the entry, up to a blank line.
 */
final class RunningReport {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\s?\\d{2}.*");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}(?:º|°)? de \\p{L}+(?: (?:de|del) \\d{4})?");
  private static final Pattern LIST = Pattern.compile("\\d{1,2}(?:º|°)?|[,y]");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private RunningReport() {}

  /** The moment of each sentence of {@code document}; empty where no hour holds. */
  static List<Optional<TimeSpan>> moments(AnnotatedDocument document, List<TimeMention> times) {
    List<Optional<TimeSpan>> moments = new ArrayList<>();
    Optional<TimeSpan> moment = Optional.empty();
    boolean headed = false;
    for (Sentence sentence : document.sentences()) {
      Optional<TimeSpan> hour = hour(sentence, times);
      if (hour.isPresent()) {
        moment = hour;
      } else if (!headed && follows(document, sentence, BLANK_LINE)) {
        moment = Optional.empty();
      }
      headed = hour.isPresent();
      moments.add(moment);
    }
    return moments;
  }

  /** The hour at the head of the sentence, set off from what follows; of several all they cover. */
  private static Optional<TimeSpan> hour(Sentence sentence, List<TimeMention> times) {
    List<TimeMention> own =
        times.stream().filter(time -> time.sentence() == sentence.index()).toList();
    return own.stream()
        .filter(time -> isHeading(sentence, own.get(0).begin(), time))
        .findFirst()
        .map(time -> cover(own.get(0).value(), time.value()));
  }

  /** {@code 6 y 7 de julio}: from the first day to the last. */
  private static TimeSpan cover(TimeSpan first, TimeSpan last) {
    boolean one = first.equals(last) || first.start().isEmpty() || last.end().isEmpty();
    return one ? last : new TimeSpan(first.start(), last.end(), last.text());
  }

  private static boolean isHeading(Sentence sentence, int begin, TimeMention time) {
    boolean first =
        sentence.tokens().stream().limit(begin).allMatch(token -> token.pos() == PartOfSpeech.PUNCT)
            && sentence.tokens().subList(begin, time.begin()).stream()
                .allMatch(token -> LIST.matcher(token.text()).matches());
    boolean alone = sentence.tokens().size() - time.end() <= 1;
    boolean clock = CLOCK.matcher(time.value().text()).matches();
    boolean date = DATE.matcher(time.value().text()).matches();
    return first
        && (alone
            || clock && sentence.tokens().get(time.end()).text().matches("[|.:–—-]|h(?:rs?)?\\.?")
            || date && sentence.tokens().get(time.end()).text().matches("[|:–—-]"));
  }

  private static boolean follows(AnnotatedDocument document, Sentence sentence, Pattern gap) {
    if (sentence.index() == 0) {
      return true;
    }
    int from = document.sentences().get(sentence.index() - 1).span().end();
    int to = Math.max(from, sentence.span().begin());
    return gap.matcher(document.document().text().substring(from, to)).find();
  }
}
