package org.trama.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/**
 * The name of a body, parted into what it is and whose it is.
 *
 * @param base slug of the name without its state
 * @param state key of the country that the name tells, where it tells one
 */
record Institution(String base, Optional<String> state) {
  /** The words that the bodies of every state are named with: a name of these alone is nobody's own. */
  private static final Set<String> COMMON =
      Set.of(
          ("administracion aerea aereas armada armadas asamblea asuntos banco camara cancilleria central civil"
                  + " comercio comision comite congreso consejo constitucional consulado conjunto corte costera"
                  + " costero de defensa del departamento deportes diputados economia educacion ejercito el electoral"
                  + " elecciones embajada energia espionaje estado exterior exteriores fiscal fiscalia fronteras"
                  + " fronteriza fuerza fuerzas general gobierno guardia hacienda inteligencia interior investigacion"
                  + " justicia junta la las los marina mayor militar ministerio ministro nacional naval oficina"
                  + " parlamento policia presidencia presidencial primer publica publico relaciones representantes"
                  + " republica salud sanidad secretaria seguridad senado servicio servicios suprema supremo terrestre"
                  + " terrestres tesoro transporte tribunal unidas y")
              .split(" "));

  private static final Pattern OF = Pattern.compile("\\s(?:de|del)\\s+(?:(?:la|el|los|las)\\s+)?(?=(.+)$)");
  private static final String FOREIGN_MINISTRY = "ministerio-de-relaciones-exteriores";
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "cancilleria", FOREIGN_MINISTRY,
          "ministerio-de-exteriores", FOREIGN_MINISTRY,
          "ministerio-de-asuntos-exteriores", FOREIGN_MINISTRY,
          "ministerio-del-exterior", FOREIGN_MINISTRY,
          "ministerio-de-la-defensa", "ministerio-de-defensa");

  /** The parts of {@code name}: {@code Ministerio de Defensa ruso} is the {@code ministerio-de-defensa} of Rusia. */
  static Institution of(String name, Gazetteer gazetteer) {
    Matcher of = OF.matcher(name);
    while (of.find()) {
      Optional<String> state = country(gazetteer.byName(of.group(1)));
      if (state.isPresent()) {
        return new Institution(base(name.substring(0, of.start())), state);
      }
    }
    List<String> words = Arrays.asList(name.trim().split("\\s+"));
    List<String> demonyms = words.stream().filter(word -> isDemonym(word, gazetteer)).toList();
    if (demonyms.size() == 1 && words.size() > 1) {
      String rest =
          words.stream().filter(word -> !demonyms.contains(word)).collect(Collectors.joining(" "));
      return new Institution(base(rest), country(gazetteer.byDemonym(demonyms.get(0))));
    }
    return new Institution(base(name), Optional.empty());
  }

  private static boolean isDemonym(String word, Gazetteer gazetteer) {
    return country(gazetteer.byDemonym(word)).isPresent();
  }

  private static Optional<String> country(List<GazetteerEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntityKind.COUNTRY)
        .map(GazetteerEntry::key)
        .findFirst();
  }

  private static String base(String name) {
    String slug = Slug.of(name).replaceAll("^(el|la|los|las)-(?=.)", "");
    return SYNONYMS.getOrDefault(slug, slug);
  }

  /** Key of this body of the country {@code state}. */
  String keyIn(String state) {
    return base + "-de-" + state;
  }

  /** Whether every state may have a body of this name. */
  boolean isCommon() {
    return COMMON.containsAll(Arrays.asList(base.split("-")));
  }
}
