package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.Lexicon;
import org.trama.model.AnnotatedDocument;
import org.trama.model.LocalEntity;
import org.trama.model.PartOf;
import org.trama.model.Slug;

/**
 * Finds the named things of a document and everything that refers to them. Pure and safe for use by several threads.
 */
public final class EntityFinder {
  private final KnownNames known;
  private final Metonymy metonymy;
  private final NameFinder finder;

  /** A finder that presumes this gazetteer known and tells names apart by the noun classes of this lexicon. */
  public EntityFinder(Gazetteer gazetteer, Lexicon lexicon) {
    Nouns nouns = new Nouns(lexicon);
    known = new KnownNames(gazetteer);
    metonymy = new Metonymy(nouns);
    finder = new NameFinder(nouns, known, new TitleWords(nouns, known));
  }

  /** What {@code document} names; the same for the same document. */
  public EntityLayer find(AnnotatedDocument document) {
    String text = document.document().text();
    List<Words> sentences = document.sentences().stream().map(s -> new Words(s, text)).toList();
    List<Name> names = sentences.stream().flatMap(words -> finder.find(words).stream()).toList();
    Linker linker = new Linker(known, metonymy, sentences);
    Map<Name, Draft> drafts = linker.link(names);
    Map<Draft, String> ids = ids(drafts);
    List<LocalEntity> entities =
        ids.entrySet().stream().map(e -> e.getKey().entity(e.getValue())).toList();
    List<Reference> references = new ArrayList<>();
    drafts.forEach(
        (name, draft) ->
            references.add(reference(sentences.get(name.sentence()), name, ids.get(draft))));
    List<PartOf> parts = new ArrayList<>();
    linker.wholes().forEach((part, whole) -> addPart(parts, ids, part, whole));
    return new EntityLayer(entities, references, List.of(), parts);
  }

  private static void addPart(
      List<PartOf> parts, Map<Draft, String> ids, Draft part, Draft whole) {
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
