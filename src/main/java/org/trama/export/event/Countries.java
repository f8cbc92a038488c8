package org.trama.export.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Terms;

/**
 * ISO 3166-1 alpha-3 codes of actors and places. A country is told by its Wikidata item, or by its
 * name where it is spelt as Unicode's CLDR spells it; what is part of a country, or holds office
 * for one, has the code of that country. Where that gives several countries or none there is no
 * code: a wrong one is worse.
 */
public final class Countries {
  private static final String TABLE = "/ontology/gazetteer/wikidata.tsv";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final int REMEMBERED = 10_000;

  private final Facts facts;
  private final Map<String, String> byItem = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<Node, Optional<String>> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Optional<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Codes of the entities of these facts. */
  public Countries(Facts facts) {
    this.facts = facts;
    Locale spanish = Locale.forLanguageTag("es");
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      byName.put(country.getDisplayCountry(spanish), country.getISO3Country());
    }
    readItems();
  }

  private void readItems() {
    try (InputStream in = Countries.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split("\t"))
          .forEach(
              cells -> iso3(cells[0]).ifPresent(code -> byItem.put(WIKIDATA + cells[1], code)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Codes that ISO has not assigned, such as that of Kosovo, have no third letter. */
  private static Optional<String> iso3(String iso2) {
    try {
      String code = new Locale.Builder().setRegion(iso2).build().getISO3Country();
      return code.isEmpty() ? Optional.empty() : Optional.of(code);
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The code of an entity's country. */
  public Optional<String> code(Node entity) {
    Optional<String> remembered = known.get(entity);
    if (remembered == null) {
      remembered = single(codes(entity, new HashSet<>()));
      known.put(entity, remembered);
    }
    return remembered;
  }

  /** The codes of several, each once, in their order, in one cell. */
  public String codes(List<Node> entities) {
    return String.join(
        "; ", entities.stream().flatMap(entity -> code(entity).stream()).distinct().toList());
  }

  private static Optional<String> single(Set<String> codes) {
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  private Set<String> codes(Node entity, Set<Node> seen) {
    Set<String> codes = new HashSet<>();
    if (!seen.add(entity)) {
      return codes;
    }
    if (facts.is(Node.ANY, entity, Terms.COUNTRY)) {
      own(entity).ifPresent(codes::add);
      return codes;
    }
    for (Node whole : facts.values(Node.ANY, entity, Terms.PART_OF)) {
      codes.addAll(codes(whole, seen));
    }
    for (Node position : facts.subjects(Node.ANY, Terms.HOLDER, entity)) {
      for (Node of : facts.values(Node.ANY, position, Terms.OF)) {
        codes.addAll(codes(of, seen));
      }
    }
    return codes;
  }

  private Optional<String> own(Node country) {
    return facts.values(Node.ANY, country, Terms.SAME_AS).stream()
        .flatMap(item -> Optional.ofNullable(byItem.get(item.toString())).stream())
        .findFirst()
        .or(
            () ->
                facts
                    .text(Node.ANY, country, Terms.LABEL)
                    .flatMap(name -> Optional.ofNullable(byName.get(name))));
  }
}
