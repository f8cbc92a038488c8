package org.trama.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Takes names of bodies apart, by the words that the lexicon knows them to be made of. */
final class Institutions {
  /** Class of the words that the bodies of every state are named with. */
  private static final String COMMON = "BodyWord";

  private static final Pattern OF =
      Pattern.compile("\\s(?:de|del)\\s+(?:(?:la|el|los|las)\\s+)?(?=(.+)$)");

  private final Gazetteer gazetteer;
  private final Set<String> common = new HashSet<>();
  private final Map<String, String> synonyms = new HashMap<>();

  Institutions(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    lexicon.nounClass(COMMON).forEach(word -> common.addAll(words(Slug.of(word))));
    lexicon.bodyNames().forEach((name, usual) -> synonyms.put(Slug.of(name), Slug.of(usual)));
  }

  private static List<String> words(String slug) {
    return Arrays.asList(slug.split("-"));
  }

  /**
   * The parts of {@code name}: {@code Ministerio de Defensa ruso} is the {@code
   * ministerio-de-defensa} of Rusia.
   */
  Institution of(String name) {
    Matcher of = OF.matcher(name);
    while (of.find()) {
      Optional<String> state = country(gazetteer.byName(of.group(1)));
      if (state.isPresent()) {
        return institution(name.substring(0, of.start()), state);
      }
    }
    List<String> words = Arrays.asList(name.trim().split("\\s+"));
    List<String> demonyms = words.stream().filter(this::isDemonym).toList();
    if (demonyms.size() == 1 && words.size() > 1) {
      String rest =
          words.stream().filter(word -> !demonyms.contains(word)).collect(Collectors.joining(" "));
      return institution(rest, country(gazetteer.byDemonym(demonyms.get(0))));
    }
    return institution(name, Optional.empty());
  }

  private boolean isDemonym(String word) {
    return country(gazetteer.byDemonym(word)).isPresent();
  }

  private static Optional<String> country(List<GazetteerEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntityKind.COUNTRY)
        .map(GazetteerEntry::key)
        .findFirst();
  }

  private Institution institution(String name, Optional<String> state) {
    String slug = Slug.of(name).replaceAll("^(el|la|los|las)-(?=.)", "");
    String base = synonyms.getOrDefault(slug, slug);
    return new Institution(base, state, common.containsAll(words(base)));
  }
}
