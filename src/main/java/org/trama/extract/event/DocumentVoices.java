package org.trama.extract.event;

import java.util.List;

/**
 * Who speaks where in a document.
 *
 * @param scenes its sentences in order
 * @param reports what is said by whom, by its grammar
 * @param quotes what stands between quotation marks
 * @param attribution both, and who answers for what is told
 * @param contradictions denials of what is told elsewhere
 */
record DocumentVoices(
    List<Scene> scenes,
    DocumentReports reports,
    Quotes quotes,
    Attribution attribution,
    Contradictions contradictions) {
  DocumentVoices {
    scenes = List.copyOf(scenes);
  }
}
