package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.coreference.Cast;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** Titles before what somebody says in a transcript: {@code PORTAVOZ (Farhan Haq): …}. */
final class SpeakerLabels {
  /** Sentences that may be the heading of a document. */
  private static final int HEADING = 3;

  private final Nouns nouns;
  private final References references;
  private final Cast cast;

  SpeakerLabels(Nouns nouns, References references, Cast cast) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
  }

  /** Who speaks; a spokesman does so for whom the heading of the document names. */
  Optional<Held> holder(Words words, Title title) {
    boolean label = title.begin() == 0 && words.is(title.end(), "(");
    return references
        .startingAt(words.index(), title.end() + 1)
        .filter(r -> label && words.is(r.end(), ")") && words.is(r.end() + 1, ":"))
        .filter(r -> r.form().isByName() && is(r, EntityKind.PERSON))
        .map(r -> new Held(owned(words, title), r.entities().get(0), title.begin(), r.end()));
  }

  private Title owned(Words words, Title title) {
    return nouns.is("Spokesman", words, title.noun()) && title.of().isEmpty()
        ? headed(words).map(title::of).orElse(title)
        : title;
  }

  /** The first that the heading names, if it is a body or a state. */
  private Optional<String> headed(Words words) {
    return IntStream.range(0, Math.min(HEADING, words.index()))
        .mapToObj(references::in)
        .flatMap(List::stream)
        .filter(r -> r.form().isByName() && !is(r, EntityKind.PERSON))
        .findFirst()
        .filter(r -> is(r, EntityKind.ORGANIZATION) || is(r, EntityKind.COUNTRY))
        .map(r -> r.entities().get(0));
  }

  private boolean is(Reference reference, EntityKind kind) {
    return cast.is(reference.entities().get(0), kind);
  }
}
