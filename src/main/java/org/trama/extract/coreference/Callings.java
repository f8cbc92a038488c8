package org.trama.extract.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * What the document calls its organizations and places beside their names: {@code la guerrilla del
 * ELN}, {@code la petrolera china CNPC}, {@code Hizbulá, milicia chií}, {@code el banco de
 * Scarborough}.
 */
final class Callings {
  /** How many adjectives may stand between the noun and the name. */
  private static final int REACH = 3;

  private static final Set<EntityKind> KINDS =
      Set.of(EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.COUNTRY);

  private final Nouns nouns;
  private final Cast cast;
  private final Map<String, Set<String>> lemmas = new HashMap<>();

  Callings(Nouns nouns, Cast cast, List<Words> sentences, References references) {
    this.nouns = nouns;
    this.cast = cast;
    for (Words words : sentences) {
      references.in(words.index()).stream()
          .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.ACRONYM)
          .filter(r -> KINDS.stream().anyMatch(kind -> cast.is(r.entities().get(0), kind)))
          .forEach(r -> note(words, r));
    }
  }

  private void note(Words words, Reference name) {
    int before = words.beforeArticle(name.begin());
    boolean of = words.is(before, "de", "del");
    int noun = nounUntil(words, of ? before - 1 : before);
    if (!of || !nouns.has("MissionKind", words.lemma(noun))) {
      add(words, name, noun);
    }
    int comma = words.is(name.end(), "(") ? name.end() + 3 : name.end();
    if (words.is(comma, ",")) {
      add(words, name, words.article(comma + 1) ? comma + 2 : comma + 1);
    }
  }

  private static int nounUntil(Words words, int last) {
    int noun = last;
    while (last - noun < REACH && words.pos(noun) == PartOfSpeech.ADJ && !words.capital(noun)) {
      noun--;
    }
    return noun;
  }

  private void add(Words words, Reference name, int noun) {
    if (words.pos(noun) == PartOfSpeech.NOUN) {
      lemmas.computeIfAbsent(name.entities().get(0), id -> new HashSet<>()).add(words.lemma(noun));
    }
  }

  /** Whether the document calls it by that noun. */
  boolean is(String id, String lemma) {
    return lemmas.getOrDefault(id, Set.of()).contains(lemma);
  }

  /** Whether what it is called, or its own name, tells that it is of the sort. */
  boolean isOf(Sort sort, String id) {
    Set<String> called = lemmas.getOrDefault(id, Set.of());
    return nouns.has(sort.names, id)
        || called.stream().anyMatch(lemma -> sort.nouns.stream().anyMatch(c -> nouns.has(c, lemma)))
        || sort.nouns.stream().anyMatch(c -> nouns.has(c, id.split("-")[0]));
  }

  /** Whether it is of a sort at all. */
  boolean isSorted(String id) {
    for (Sort sort : Sort.values()) {
      if (isOf(sort, id)) {
        return true;
      }
    }
    return cast.state(id).isPresent();
  }

  /** Sorts of organizations that nouns tell apart. */
  enum Sort {
    /** Guerrillas, militias, rebels. */
    ARMED("ArmedGroup", List.of("ArmedKind", "Armed")),
    /** Parties. */
    PARTY("Party", List.of("PartyKind")),
    /** Companies. */
    COMPANY("Company", List.of("CompanyKind")),
    /** Newspapers, agencies, stations. */
    PRESS("Press", List.of("PressKind")),
    /** Those that pass laws. */
    PARLIAMENT("Parliament", List.of("ParliamentKind")),
    /** Soldiers and police abroad; {@code la misión de la ONU} is not the UN. */
    MISSION("MissionName", List.of("MissionKind"));

    private final String names;
    private final List<String> nouns;

    Sort(String names, List<String> nouns) {
      this.names = names;
      this.nouns = nouns;
    }

    /** Whether the noun means one of the sort. */
    boolean isMeantBy(Nouns known, NounPhrase phrase) {
      return nouns.stream().anyMatch(c -> known.is(c, phrase));
    }
  }
}
