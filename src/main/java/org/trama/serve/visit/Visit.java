package org.trama.serve.visit;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.http.Links;
import org.trama.serve.http.Parameters;
import org.trama.serve.words.Speech;

/**
 * What a page is made from.
 *
 * @param dataset within a transaction
 * @param atlas of the dataset
 * @param work that goes on meanwhile
 * @param speech that the visitor understands
 * @param parameters of the request
 */
public record Visit(
    DatasetGraph dataset, Atlas atlas, Work work, Speech speech, Parameters parameters) {
  /** What of the two the visitor understands. */
  public String say(String spanish, String english) {
    return speech.say(spanish, english);
  }

  /** What the ontology calls a term. */
  public String term(String localName) {
    return atlas.terms().name(localName, speech.code());
  }

  /** Addresses of the nodes of this dataset. */
  public Links links() {
    return new Links(atlas.base());
  }

  /** A parameter that is not blank. */
  public Optional<String> parameter(String name) {
    return parameters.apply(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A parameter that is a page number, from 1; 1 where it is none. */
  int pageNumber() {
    return parameter("p")
        .filter(text -> text.matches("[1-9]\\d{0,5}"))
        .map(Integer::parseInt)
        .orElse(1);
  }
}
