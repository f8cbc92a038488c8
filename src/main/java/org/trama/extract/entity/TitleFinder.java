package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.coreference.Cast;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** Reads titles of office: noun, adjectives, portfolio, and whom they are held for. */
final class TitleFinder {
  /** Tokens between a title and another that leaves the noun out. */
  private static final int REACH = 12;

  /**
   * Offices of bodies rather than of states: {@code su portavoz} is that of the body last named.
   */
  private static final Set<String> SPEAKING =
      Set.of("portavoz", "vocero", "vocera", "titular", "líder", "comandante", "jefe", "jefa");

  /** Kinds of armed groups, and of others as well. */
  private static final Set<String> ANY = Set.of("grupo", "organización", "movimiento");

  private final Nouns nouns;
  private final TitleWords titles;
  private final References references;
  private final Cast cast;

  TitleFinder(Nouns nouns, TitleWords titles, References references, Cast cast) {
    this.nouns = nouns;
    this.titles = titles;
    this.references = references;
    this.cast = cast;
  }

  /** The titles of a sentence in order, those of a list ({@code del Tesoro}) among them. */
  List<Title> in(Words words) {
    List<Title> found = new ArrayList<>();
    Optional<Title> plural = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      if (titles.noun(words, i) > 0 && !isInsideName(words, i)) {
        Title title = new Reading(words, i).title();
        found.add(title);
        if (words.morphology(i).number() == Morphology.Number.PLURAL) {
          plural = Optional.of(title);
        }
        i = titles.afterAdjectives(words, i) - 1;
      } else if (plural.isPresent() && words.is(i - 1, ";", ",", "y", "e")) {
        int noun = plural.get().noun();
        int end = titles.portfolioEnd(words, noun, i);
        if (end > i) {
          String text =
              TitleWords.singular(words, noun, noun + 1)
                  + " "
                  + words.surface(i, end).toLowerCase(Locale.ROOT);
          found.add(new Title(words.index(), i, i, end, text, false, plural.get().of()));
        }
      } else if (!found.isEmpty()) {
        repeated(words, i, found.get(found.size() - 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code el ministro ruso, X, y el de China, Y}: the noun is not said again. */
  private Optional<Title> repeated(Words words, int i, Title last) {
    boolean again =
        words.is(i, "de")
            && words.is(i - 1, "el", "la")
            && words.is(i - 2, "y", ",", ";")
            && i - last.end() <= REACH;
    return references
        .startingAt(words.index(), i + 1)
        .filter(r -> again && cast.is(r.entities().get(0), EntityKind.COUNTRY))
        .filter(r -> words.is(r.end(), ",") && words.capital(r.end() + 1))
        .map(
            r ->
                new Title(
                    words.index(),
                    i,
                    i,
                    r.end(),
                    last.text(),
                    false,
                    Optional.of(r.entities().get(0))));
  }

  private boolean isInsideName(Words words, int i) {
    return references
        .covering(words.index(), i)
        .filter(r -> r.end() > r.begin() + 1 || words.capital(i))
        .isPresent();
  }

  /** One title being read from left to right. */
  private final class Reading {
    private final Words words;
    private final int noun;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> of = Optional.empty();
    private boolean nested;
    private int begin;
    private int end;

    Reading(Words words, int noun) {
      this.words = words;
      this.noun = noun;
      begin = words.is(noun - 1, "antiguo", "antigua", "ex") ? noun - 1 : noun;
      end = noun;
    }

    Title title() {
      take(noun + titles.noun(words, noun), begin);
      adjectives();
      portfolio();
      adjectives();
      owner();
      if (words.is(end, "para")) {
        portfolio();
      }
      if (of.isEmpty() && words.is(noun - 1, "su") && SPEAKING.contains(words.lemma(noun))) {
        of = ofSubject();
      }
      return new Title(words.index(), begin, noun, end, text.toString(), nested, of);
    }

    /** {@code Italia criticó a la ONU, dijo su portavoz}: whose the subject is, if there is one. */
    private Optional<String> ofSubject() {
      Optional<String> subject =
          references.in(words.index()).stream()
              .filter(r -> r.begin() < noun && words.token(r.head()).relation().equals("nsubj"))
              .map(r -> r.entities().get(0))
              .findFirst();
      return subject.isPresent()
          ? subject.filter(id -> !cast.is(id, EntityKind.PERSON))
          : cast.lastOrganization(words.index(), noun);
    }

    private void take(int until, int from) {
      boolean plural = words.morphology(noun).number() == Morphology.Number.PLURAL;
      boolean word = until == from + 1 || from == noun;
      String part =
          plural && word
              ? TitleWords.singular(words, from, until)
              : words.surface(from, until).toLowerCase(Locale.ROOT);
      text.append(text.isEmpty() ? "" : " ").append(part);
      end = until;
    }

    private void adjectives() {
      while (titles.isAdjective(words, end) || titles.isNationality(words, end)) {
        if (titles.isNationality(words, end)) {
          of = of.or(() -> entityAt(end));
          end++;
        } else {
          take(end + 1, end);
        }
      }
    }

    private void portfolio() {
      int until = titles.portfolioEnd(words, noun, end);
      if (until > end) {
        take(until, end);
      }
    }

    private void owner() {
      int first = TitleWords.afterPreposition(words, end);
      if (first == end || words.is(end, "para")) {
        return;
      }
      Optional<String> named = entityAt(first).filter(id -> !cast.is(id, EntityKind.PERSON));
      if (named.isPresent()) {
        of = of.or(() -> named);
        end = references.startingAt(words.index(), first).orElseThrow().end();
        if (titles.isNationality(words, end)) {
          end++;
        }
      } else if (words.pos(first) == PartOfSpeech.NOUN && !words.capital(first)) {
        complement(first);
      } else if (titles.noun(words, first) > 0 && words.capital(first)) {
        nested = true;
        take(titles.afterAdjectives(words, first), end);
      }
    }

    /**
     * {@code de la junta}, {@code de la coalición Viv Ansanm}, {@code de la diplomacia iraní};
     * {@code del grupo} is nobody's title.
     */
    private void complement(int first) {
      boolean allusion =
          nouns.is("OrganizationNoun", words, first) || nouns.is("CountryNoun", words, first);
      int until = first + 1;
      while (titles.isAdjective(words, until)) {
        until++;
      }
      Optional<String> apposed =
          entityAt(until).filter(id -> allusion && cast.is(id, EntityKind.ORGANIZATION));
      if (apposed.isPresent()) {
        of = of.or(() -> apposed);
        end = references.startingAt(words.index(), until).orElseThrow().end();
      } else if (allusion && !nouns.is("Government", words, first)) {
        of = of.isPresent() ? of : meant(first, until);
        end = until;
      } else {
        nested = titles.noun(words, first) > 0;
        take(until, end);
      }
      adjectives();
      int next = TitleWords.afterPreposition(words, end);
      if (next > end && entityAt(next).filter(id -> !cast.is(id, EntityKind.PERSON)).isPresent()) {
        of = of.or(() -> entityAt(next));
        end = references.startingAt(words.index(), next).orElseThrow().end();
      }
    }

    /** {@code de la banda} after the IMF was named: not that, nor where another name follows. */
    private Optional<String> meant(int first, int until) {
      boolean band = nouns.is("ArmedKind", words, first) && !ANY.contains(words.lemma(first));
      return cast.lastOrganization(words.index(), first)
          .filter(id -> !words.capital(until))
          .filter(id -> !band || !nouns.has("StatesUnion", id));
    }

    private Optional<String> entityAt(int i) {
      return references.startingAt(words.index(), i).map(r -> r.entities().get(0));
    }
  }
}
