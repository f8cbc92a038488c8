package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.extract.draft.Draft;
import org.trama.extract.draft.Grounds;
import org.trama.extract.frame.Telling;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;

/** The voices of one telling in the making: all speak of the same words, in the same mood. */
public final class VoiceList {
  private final Telling telling;
  private final Span span;
  private final Modality modality;
  private final List<Draft.Voice> voices = new ArrayList<>();

  public VoiceList(Telling telling, Span span, Modality modality) {
    this.telling = telling;
    this.span = span;
    this.modality = modality;
  }

  /** Everybody who reports, asserting or denying; nobody where the report names none. */
  public void add(Report report, Polarity polarity) {
    Span evidence = report.evidence(telling.scene().syntax(), span);
    report.sources().forEach(source -> add(Optional.of(source), polarity, evidence, true));
  }

  /** The document on its own account. */
  public void addDocument(Polarity polarity) {
    add(Optional.empty(), polarity, span, false);
  }

  /** The document, of what it has from somebody whom it does not name. */
  public void addHearsay(Polarity polarity) {
    add(Optional.empty(), polarity, span, true);
  }

  private void add(Optional<String> source, Polarity polarity, Span evidence, boolean heard) {
    voices.add(
        new Draft.Voice(
            source,
            polarity,
            modality,
            evidence,
            telling.sense().rule(),
            Grounds.of(telling, heard)));
  }

  public List<Draft.Voice> all() {
    return List.copyOf(voices);
  }
}
