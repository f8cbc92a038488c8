package org.trama.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * What names that nobody knows are, by the parts they play in the document: what is bombed, taken
 * or lived in is a place wherever it is named, and who speaks is a person.
 */
final class NameRoles {
  private final List<Words> sentences;
  private final Nouns nouns;

  NameRoles(List<Words> sentences, Nouns nouns) {
    this.sentences = sentences;
    this.nouns = nouns;
  }

  /** The names, those of unsure kind retyped. */
  List<Name> settle(List<Name> names) {
    Set<String> persons = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Name name : names) {
      if (isUnsure(name)) {
        Words words = sentences.get(name.sentence());
        if (isPerson(words, name)) {
          persons.add(surface(name));
        }
        if (isPlace(words, name)) {
          places.add(surface(name));
        }
      }
    }
    names.stream()
        .filter(name -> isUnsure(name) && places.contains(surface(name)))
        .forEach(place -> addJoined(place, names, places));
    return names.stream().map(name -> settled(name, persons, places)).toList();
  }

  /** {@code Gondar y Debre Tabor}: what is joined to a place is another. */
  private void addJoined(Name place, List<Name> names, Set<String> places) {
    Words words = sentences.get(place.sentence());
    for (Name name : names) {
      boolean next = name.sentence() == place.sentence() && name.begin() == place.end() + 1;
      if (next && isUnsure(name) && words.is(place.end(), "y", "e")) {
        int head = words.head(name.begin(), name.end());
        if (words.token(head).relation().equals("conj")) {
          places.add(surface(name));
        }
      }
    }
  }

  private Name settled(Name name, Set<String> persons, Set<String> places) {
    String surface = surface(name);
    if (!isUnsure(name) || persons.contains(surface) == places.contains(surface)) {
      return name;
    }
    if (places.contains(surface)) {
      return name.as(EntityKind.PLACE);
    }
    return name.is(EntityKind.PLACE) ? name.as(EntityKind.PERSON) : name;
  }

  private String surface(Name name) {
    return name.surface(sentences);
  }

  private static boolean isUnsure(Name name) {
    return name.entry().isEmpty()
        && name.owner().isEmpty()
        && name.form() == Reference.Form.NAME
        && (name.is(EntityKind.PERSON)
            || name.is(EntityKind.PLACE)
            || name.is(EntityKind.ORGANIZATION));
  }

  /** Somebody with a title, who speaks, or to whom is done what is done to people alone. */
  private boolean isPerson(Words words, Name name) {
    int before = name.begin() - 1;
    boolean titled = !words.punctuation(before) && nouns.endsAt("Title", words, before);
    boolean addressed = words.is(before, "a") && nouns.is("PersonalVerb", words, before - 1);
    return titled || addressed || speaks(words, name);
  }

  private boolean speaks(Words words, Name name) {
    int head = words.head(name.begin(), name.end());
    return words.token(head).relation().equals("nsubj")
        && nouns.is("SpeakingVerb", words, words.token(head).head());
  }

  private boolean isPlace(Words words, Name name) {
    int begin = name.begin();
    boolean sited =
        nouns.isStruck(words, begin)
            || nouns.isObjectOf("TerrainVerb", words, begin, name.end())
            || isTied(words, begin)
            || isReached(words, begin)
            || isExplained(words, name.end());
    boolean within = !name.is(EntityKind.ORGANIZATION) && isWithin(words, begin);
    return sited || within;
  }

  /** {@code la toma de X}, {@code los vecinos de X}. */
  private boolean isTied(Words words, int i) {
    int noun = nouns.governor(words, i);
    return words.is(i - 1, "de")
        && (nouns.endsAt("TownTie", words, noun) || nouns.endsAt("PlaceKind", words, noun));
  }

  /** {@code llegaron a X}, {@code avanzan hacia X}. */
  private boolean isReached(Words words, int i) {
    return words.is(i - 1, "a", "hasta", "hacia", "desde")
        && nouns.is("ReachingVerb", words, i - 2);
  }

  /** {@code X, localidad fronteriza}. */
  private boolean isExplained(Words words, int end) {
    int noun = words.article(end + 1) ? end + 2 : end + 1;
    return words.is(end, ",") && nouns.is("PlaceKind", words, noun);
  }

  private boolean isWithin(Words words, int i) {
    return words.is(i - 1, "en") && !nouns.is("TrustingVerb", words, i - 2);
  }
}
