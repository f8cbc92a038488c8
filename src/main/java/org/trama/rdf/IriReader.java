package org.trama.rdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.model.Reference;
import org.trama.model.Span;

/** Tells what an IRI names: the way back from {@link Iris}. */
final class IriReader {
  private static final Pattern MENTION = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(.+)");

  private final String base;

  IriReader(String base) {
    this.base = base;
  }

  Reference read(String iri) {
    return after(base + Iris.ENTITY, iri)
        .map(key -> (Reference) new Reference.OfEntity(key))
        .or(() -> after(base + Iris.EVENT, iri).map(Reference.OfEvent::new))
        .or(() -> after(base + Iris.DOCUMENT, iri).flatMap(rest -> inDocument(iri)))
        .orElseGet(() -> new Reference.Elsewhere(iri));
  }

  private static Optional<String> after(String start, String iri) {
    boolean starts = iri.startsWith(start) && iri.length() > start.length();
    return starts ? decoded(iri.substring(start.length())) : Optional.empty();
  }

  private static Optional<String> decoded(String part) {
    try {
      return Optional.of(IriText.decode(part));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Reference> inDocument(String iri) {
    int hash = iri.indexOf('#');
    if (hash < 0) {
      return Optional.empty();
    }
    String path = IriText.decode(iri.substring((base + Iris.DOCUMENT).length(), hash));
    String fragment = iri.substring(hash + 1);
    return after(Iris.CLAIM, fragment)
        .map(name -> (Reference) new Reference.OfClaim(path, name))
        .or(() -> after(Iris.MENTION, fragment).flatMap(rest -> mention(path, rest)));
  }

  private static Optional<Reference> mention(String path, String rest) {
    Matcher parts = MENTION.matcher(rest);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(parts.group(1));
    int end = Integer.parseInt(parts.group(2));
    return begin > end
        ? Optional.empty()
        : Optional.of(new Reference.OfMention(path, new Span(begin, end), parts.group(3)));
  }
}
