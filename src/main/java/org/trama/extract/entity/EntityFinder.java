package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.coreference.Cast;
import org.trama.extract.coreference.Coreference;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.extract.name.NameFinder;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.knowledge.Lexicon;
import org.trama.model.AnnotatedDocument;
import org.trama.model.EntityKind;
import org.trama.model.LocalEntity;
import org.trama.model.Morphology;
import org.trama.model.PartOf;
import org.trama.model.Slug;

/**
 * Finds the named things of a document and everything that refers to them. Pure and safe for use by
 * several threads.
 */
public final class EntityFinder {
  private final Nouns nouns;
  private final KnownNames known;
  private final TitleWords titleWords;
  private final Metonymy metonymy;
  private final NameFinder finder;
  private final Allegiances allegiances;

  /**
   * A finder that presumes this gazetteer known and tells names apart by the noun classes of this
   * lexicon.
   */
  public EntityFinder(Gazetteer gazetteer, Lexicon lexicon) {
    nouns = new Nouns(lexicon);
    known = new KnownNames(gazetteer);
    titleWords = new TitleWords(nouns, known);
    metonymy = new Metonymy(nouns);
    finder = new NameFinder(nouns, known, titleWords);
    allegiances = new Allegiances(gazetteer);
  }

  /** What {@code document} names; the same for the same document. */
  public EntityLayer find(AnnotatedDocument document) {
    String text = document.document().text();
    List<Words> sentences = document.sentences().stream().map(s -> new Words(s, text)).toList();
    List<Name> found = sentences.stream().flatMap(words -> finder.find(words).stream()).toList();
    List<Name> settled = new NameRoles(sentences, nouns).settle(found);
    List<Name> names =
        new Halves(sentences, known).complete(new Surnames(sentences, nouns).complete(settled));
    Linker linker = new Linker(known, metonymy, sentences);
    Map<Name, Draft> drafts = linker.link(names);
    Map<Draft, String> ids = ids(drafts);
    References references = new References(sentences.size());
    drafts.forEach(
        (name, draft) ->
            references.add(reference(sentences.get(name.sentence()), name, ids.get(draft))));
    List<PartOf> parts = new ArrayList<>();
    linker.wholes().forEach((part, whole) -> addPart(parts, ids, part, whole));
    Cast cast = cast(ids, parts, references);
    List<Title> open = new ArrayList<>();
    Positions positions = new Positions(nouns, sentences, references, cast);
    List<Held> held = holders(sentences, references, cast, positions, open);
    Map<String, String> served = allegiances.among(ids);
    ids.forEach(
        (draft, id) -> stateOf(draft, ids).ifPresent(state -> served.putIfAbsent(id, state)));
    served.forEach(
        (id, state) -> {
          if (cast.is(id, EntityKind.PERSON)) {
            cast.serves(id, state);
          }
        });
    new Coreference(nouns, sentences, references, cast, open).resolve();
    held = positions.withAllusions(held, open);
    List<LocalEntity> entities =
        ids.entrySet().stream().map(e -> e.getKey().entity(e.getValue())).toList();
    return new EntityLayer(entities, references.all(), positions.of(held), parts, served);
  }

  private Cast cast(Map<Draft, String> ids, List<PartOf> parts, References references) {
    Cast cast = new Cast(references);
    ids.forEach((draft, id) -> cast.enter(id, draft.kind()));
    ids.forEach((draft, id) -> stateOf(draft, ids).ifPresent(state -> cast.governs(id, state)));
    parts.forEach(part -> cast.belongs(part.part(), part.whole()));
    return cast;
  }

  /** The country of the document that a town is the capital of; a palace is none. */
  private Optional<String> stateOf(Draft town, Map<Draft, String> ids) {
    return town.entry()
        .filter(entry -> !nouns.has("Residence", entry.label().toLowerCase(Locale.ROOT)))
        .flatMap(GazetteerEntry::seatOf)
        .flatMap(
            key ->
                ids.keySet().stream()
                    .filter(d -> d.entry().filter(entry -> entry.key().equals(key)).isPresent())
                    .findFirst())
        .map(ids::get);
  }

  private List<Held> holders(
      List<Words> sentences,
      References references,
      Cast cast,
      Positions positions,
      List<Title> open) {
    TitleFinder titles = new TitleFinder(nouns, titleWords, references, cast);
    PositionFinder finder = new PositionFinder(nouns, references, cast);
    SharedOffices shared = new SharedOffices(references, cast);
    OwnForces forces = new OwnForces(nouns, references, cast);
    List<Held> held = new ArrayList<>();
    for (Words words : sentences) {
      for (Title title : titles.in(words)) {
        List<Held> several = shared.of(words, title);
        List<Held> holders =
            several.isEmpty() ? finder.holder(words, title).stream().toList() : several;
        holders.forEach(one -> enter(words, one, cast));
        forces
            .of(words, title)
            .ifPresent(of -> holders.forEach(one -> cast.acts(one.person(), of)));
        holders.forEach(
            one ->
                counterpart(one, held)
                    .ifPresent(t -> cast.bears(one.person(), t, Morphology.Gender.NONE)));
        if (holders.isEmpty()) {
          open.add(title);
        } else {
          references.add(description(words, title, holders));
          holders.stream().filter(one -> positions.isOffice(one.title())).forEach(held::add);
        }
      }
    }
    return held;
  }

  private void enter(Words words, Held one, Cast cast) {
    Title title = one.title();
    Morphology.Gender gender = title.gender(words);
    title.of().ifPresent(of -> cast.acts(one.person(), of));
    cast.bears(one.person(), nouns.member("Title", words, title.noun()), gender);
    cast.bears(one.person(), title.text(), gender);
    if (title.text().contains("exteriores") || title.text().equals("secretario de estado")) {
      cast.bears(one.person(), "canciller", gender);
      cast.bears(one.person(), "jefe de la diplomacia", gender);
    }
  }

  /** {@code Kagame y su homólogo congoleño}: the office of whoever was named before. */
  private Optional<String> counterpart(Held one, List<Held> held) {
    boolean like = nouns.has("Counterpart", one.title().text().split(" ")[0]);
    return held.stream()
        .filter(other -> like && other.title().sentence() == one.title().sentence())
        .reduce((first, second) -> second)
        .map(other -> other.title().text());
  }

  private static Reference description(Words words, Title title, List<Held> holders) {
    return new Reference(
        title.sentence(),
        title.begin(),
        title.end(),
        words.nounOf(title.noun(), title.end()),
        holders.stream().map(Held::person).toList(),
        Reference.Form.DESCRIPTION);
  }

  private static void addPart(List<PartOf> parts, Map<Draft, String> ids, Draft part, Draft whole) {
    if (ids.containsKey(part) && ids.containsKey(whole) && part != whole) {
      parts.add(new PartOf(ids.get(part), ids.get(whole)));
    }
  }

  private static Reference reference(Words words, Name name, String id) {
    return new Reference(
        name.sentence(),
        name.begin(),
        name.end(),
        words.head(name.begin(), name.end()),
        List.of(id),
        name.form());
  }

  private static Map<Draft, String> ids(Map<Name, Draft> drafts) {
    Map<Draft, String> ids = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (Draft draft : drafts.values()) {
      if (!ids.containsKey(draft)) {
        String slug = Slug.of(draft.label());
        String id = slug;
        for (int n = 2; !used.add(id); n++) {
          id = slug + "-" + n;
        }
        ids.put(draft, id);
      }
    }
    return ids;
  }
}
