package org.trama.extract.denial;

import java.util.List;
import org.trama.extract.clause.Scene;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Quotes;

/**
 * Who speaks where in a document.
 *
 * @param scenes its sentences in order
 * @param reports what is said by whom, by its grammar
 * @param quotes what stands between quotation marks
 * @param attribution both, and who answers for what is told
 * @param contradictions denials of what is told elsewhere
 */
public record DocumentVoices(
    List<Scene> scenes,
    DocumentReports reports,
    Quotes quotes,
    Attribution attribution,
    Contradictions contradictions) {
  public DocumentVoices {
    scenes = List.copyOf(scenes);
  }
}
