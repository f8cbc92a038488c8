package org.trama.serve.visit;

import org.trama.serve.atlas.Step;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.html.Tag;
import org.trama.serve.http.SitePaths;
import org.trama.serve.words.Speech;

/**
 * How far pages are from being there, after a start.
 *
 * @param done steps that are over
 * @param spanish what is being done
 * @param english the same
 */
record Preparation(int done, String spanish, String english) {
  static final Preparation BEGUN = new Preparation(0, "el almacén", "the store");

  private static final int READING = Step.values().length;

  static final Preparation REHEARSING =
      new Preparation(READING, "las páginas más largas", "the longest pages");

  /** Of reading and of making pages. */
  static final int STEPS = READING + 1;

  /** The step has begun. */
  static Preparation at(Step step) {
    return switch (step) {
      case DOCUMENTS -> new Preparation(step.ordinal(), "los documentos", "the documents");
      case NAMES -> new Preparation(step.ordinal(), "los nombres", "the names");
      case EVENTS -> new Preparation(step.ordinal(), "los sucesos", "the events");
      case CLAIMS -> new Preparation(step.ordinal(), "las afirmaciones", "the claims");
      case MENTIONS -> new Preparation(step.ordinal(), "las menciones", "the mentions");
      case INDEX -> new Preparation(step.ordinal(), "el índice de nombres", "the index of names");
    };
  }

  /** Stands where a page will be, and asks for it again by itself. */
  Page page(Speech speech) {
    return new Page(
            503,
            speech.say("Un momento: se lee el grafo", "One moment: the graph is being read"),
            Html.of(
                Tag.tag("p")
                    .with("class", "lead")
                    .of(
                        speech.say(
                            "Las páginas se preparan una vez, al arrancar. Esta aparecerá sola.",
                            "Pages are prepared once, at the start. This one will appear by itself.")),
                Tag.tag("p")
                    .with("role", "status")
                    .of(
                        Tag.tag("progress")
                            .with("max", Integer.toString(STEPS))
                            .with("value", Integer.toString(done))
                            .with("aria-label", speech.say("Preparado", "Prepared"))
                            .of(),
                        Html.text(
                            " "
                                + speech
                                    .say("%d de %d: %s", "%d of %d: %s")
                                    .formatted(done + 1, STEPS, speech.say(spanish, english)))),
                Tag.tag("p")
                    .with("class", "aside")
                    .of(
                        speech.say(
                                "Mientras tanto, ya se contesta a SPARQL en ",
                                "Meanwhile, SPARQL is answered at ")
                            + SitePaths.SPARQL
                            + ".")))
        .asAgain();
  }
}
