package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Descriptions, groups, pronouns and dropped subjects, from the first word of the document to the
 * last.
 */
public final class Coreference {
  private final Nouns nouns;
  private final References references;
  private final List<Words> sentences;
  private final List<Title> titles;
  private final DescriptionResolver descriptions;
  private final EitherSide sides;
  private final GroupResolver groups;
  private final OneOfTwo ordinals;
  private final PronounResolver pronouns;
  private final PlaceAdverbs adverbs;
  private final EllipsisResolver ellipses;
  private final CliticResolver clitics;
  private final Nationals nationals;
  private final Cast cast;

  public Coreference(
      Nouns nouns, List<Words> sentences, References references, Cast cast, List<Title> titles) {
    this.titles = titles;
    this.cast = cast;
    this.nouns = nouns;
    this.references = references;
    this.sentences = sentences;
    Clauses clauses = new Clauses(references);
    Discourse discourse = new Discourse(sentences, references, clauses);
    Possessors possessors =
        new Possessors(
            nouns,
            sentences,
            references,
            cast,
            discourse,
            new SpeakersBehind(references, cast, clauses));
    Callings callings = new Callings(nouns, cast, sentences, references);
    Addressers addressers = new Addressers(cast, discourse, references, clauses);
    Whereabouts whereabouts = new Whereabouts(nouns, cast, discourse, references);
    descriptions =
        new DescriptionResolver(
            nouns, references, cast, discourse, possessors, callings, addressers, whereabouts);
    adverbs = new PlaceAdverbs(cast, whereabouts);
    NamedRows rows = new NamedRows(sentences, references, discourse);
    sides = new EitherSide(nouns, cast, rows, addressers);
    groups =
        new GroupResolver(nouns, references, cast, rows, new Prominence(discourse), addressers);
    ordinals = new OneOfTwo(cast, rows);
    pronouns = new PronounResolver(nouns, references, cast, discourse, possessors);
    ellipses = new EllipsisResolver(nouns, sentences, references, cast, clauses, discourse);
    nationals = new Nationals(references, cast, clauses, discourse);
    clitics =
        new CliticResolver(
            nouns,
            references,
            cast,
            discourse,
            clauses,
            ellipses,
            new Concord(sentences, cast),
            new Things(nouns, sentences));
  }

  public void resolve() {
    for (Words words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        int token = i;
        nationals.settle(words, i);
        Optional<Reference> found =
            sides
                .at(words, i)
                .or(() -> groups.at(words, token))
                .or(() -> ordinals.at(words, token))
                .or(() -> description(words, token))
                .or(() -> pronouns.at(words, token))
                .or(() -> adverbs.at(words, token))
                .or(() -> clitics.at(words, token))
                .or(() -> ellipses.at(words, token));
        found.filter(r -> !isHeaded(r)).ifPresent(references::add);
      }
    }
  }

  private boolean isHeaded(Reference reference) {
    return reference.end() > reference.begin()
        && references.isHead(reference.sentence(), reference.head());
  }

  private Optional<Reference> description(Words words, int i) {
    boolean capital =
        words.capital(i)
            && !words.opens(i)
            && !nouns.is("Government", words, i)
            && !nouns.is("Title", words, i);
    boolean nominal =
        words.pos(i) == PartOfSpeech.NOUN
            || isFighters(words, i)
            || nouns.is("Government", words, i)
            || nouns.is("Title", words, i);
    boolean officeOfState = words.is(i, "estado") && words.is(i - 1, "de");
    if (!nominal || capital || officeOfState || isInsideName(words, i) || isOfBody(words, i)) {
      return Optional.empty();
    }
    int length =
        Math.max(
            1, Math.max(nouns.length("Title", words, i), nouns.length("StateActor", words, i)));
    NounPhrase phrase = NounPhrase.around(words, i, length, references);
    Optional<Title> title =
        titles.stream().filter(t -> t.sentence() == words.index() && t.noun() == i).findFirst();
    NounPhrase whole = title.map(t -> phrase.reaching(t, references)).orElse(phrase);
    return Optional.of(descriptions.meaning(phrase.plural() ? whole : phrase, title))
        .filter(ids -> !ids.isEmpty())
        .map(whole::refersTo);
  }

  /** {@code el opositor Movimiento Nacional Unido}: an adjective of the body behind it. */
  private boolean isOfBody(Words words, int i) {
    return words.pos(i) == PartOfSpeech.ADJ
        && references
            .startingAt(words.index(), i + 1)
            .filter(r -> r.form() == Reference.Form.NAME)
            .filter(r -> cast.is(r.entities().get(0), EntityKind.ORGANIZATION))
            .isPresent();
  }

  /** {@code los paramilitares}: no adjective where no noun stands with it. */
  private boolean isFighters(Words words, int i) {
    return words.pos(i) == PartOfSpeech.ADJ
        && words.article(i - 1)
        && words.pos(i + 1) != PartOfSpeech.NOUN
        && nouns.is("Armed", words, i);
  }

  private boolean isInsideName(Words words, int i) {
    boolean second = words.pos(i - 1) != PartOfSpeech.ADP && !words.article(i - 1);
    return references
        .covering(words.index(), i)
        .filter(r -> r.form().isByName() || r.head() == i || second && r.begin() < i)
        .isPresent();
  }
}
