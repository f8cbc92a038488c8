package org.trama.extract.name;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.CapitalRun;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * The names of one sentence: the recognisers in their order, each with what the ones before left.
 */
public final class NameFinder {
  private final Nouns nouns;
  private final KnownNames known;
  private final TitleBars titles;
  private final ShipNames ships;
  private final AgreementNames agreements;
  private final OrganizationNames organizations;
  private final WeaponNames weapons;
  private final PersonNames persons;
  private final PlaceNames places;
  private final LooseNames loose;
  private final IdentifiedAgreements identified;
  private final AgreedTexts agreed;

  public NameFinder(Nouns nouns, KnownNames known, TitleWords titleWords) {
    this.nouns = nouns;
    this.known = known;
    titles = new TitleBars(titleWords, known);
    ships = new ShipNames(nouns, known);
    agreements = new AgreementNames(nouns, known);
    organizations = new OrganizationNames(nouns, known);
    weapons = new WeaponNames(nouns, known);
    persons = new PersonNames(nouns, known, titleWords);
    places = new PlaceNames(nouns, known);
    identified = new IdentifiedAgreements(nouns);
    agreed = new AgreedTexts(nouns);
    loose = new LooseNames(nouns, known);
  }

  public List<Name> find(Words words) {
    Taken taken = new Taken();
    ships.find(words, taken);
    barEvents(words, taken);
    barCurrencies(words, taken);
    titles.bar(words, taken);
    agreements.find(words, taken);
    organizations.find(words, taken);
    knownNames(words, taken);
    weapons.find(words, taken);
    places.find(words, taken);
    persons.find(words, taken);
    loose.find(words, taken);
    identified.find(words, taken);
    agreed.find(words, taken);
    return taken.names();
  }

  private void knownNames(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      if (taken.isFree(i)) {
        Optional<Name> name = known.nameAt(words, i).filter(n -> fits(words, n));
        if (name.isEmpty()) {
          name = known.demonymAt(words, i);
        }
        if (name.isPresent() && taken.isFree(name.get().begin(), name.get().end())) {
          taken.add(name.get());
          i = name.get().end() - 1;
        }
      }
    }
  }

  /** A one-word person of the gazetteer, or a name that goes on in capitals, is left to others. */
  private boolean fits(Words words, Name name) {
    boolean surname = name.is(EntityKind.PERSON) && name.end() == name.begin() + 1;
    boolean given =
        name.end() == name.begin() + 1
            && words.capital(name.end())
            && name.is(EntityKind.PLACE)
            && !isOfOffice(words, name.begin())
            && words.sentence().names().stream()
                .anyMatch(n -> n.begin() <= name.begin() && n.end() > name.end());
    return !surname
        && !given
        && !isFamilyName(words, name)
        && !isOfTown(words, name)
        && !isOfCompany(words, name);
  }

  /** {@code el gobernador de Sajalín Valery Limarenko}: who holds it is named behind. */
  private boolean isOfOffice(Words words, int place) {
    return words.is(place - 1, "de") && nouns.has("Title", words.lemma(place - 2));
  }

  /** {@code Jordán} of {@code Puerto Jordán}. */
  private static boolean isOfTown(Words words, Name name) {
    int kind = name.begin() - 1;
    return name.end() == name.begin() + 1
        && words.capital(kind)
        && words.is(kind, "puerto", "villa", "ciudad", "fuerte", "bahía", "cabo", "campo");
  }

  /** {@code Kenya} of {@code Kenya Airways}. */
  private boolean isOfCompany(Words words, Name name) {
    boolean land = name.is(EntityKind.COUNTRY) || name.is(EntityKind.PLACE);
    return land && words.capital(name.end()) && nouns.is("CompanyWord", words, name.end());
  }

  /** {@code Wagner} of {@code Thérèse Kayikwamba Wagner}. */
  private static boolean isFamilyName(Words words, Name name) {
    return name.end() == name.begin() + 1
        && !name.is(EntityKind.COUNTRY)
        && words.capital(name.begin() - 1)
        && words.sentence().names().stream()
            .anyMatch(
                span ->
                    span.type() == NameSpan.Type.PERSON
                        && span.begin() < name.begin()
                        && span.end() == name.end());
  }

  /** {@code Instituto para el Estudio de la Guerra}. */
  private static boolean isInsideName(Words words, int i) {
    int before = words.article(i - 1) ? i - 2 : i - 1;
    return words.is(before, "de", "del") && words.capital(before - 1);
  }

  /** {@code US$ 500 millones}: the dollars of a country are not the country. */
  private static void barCurrencies(Words words, Taken taken) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.acronym(i) && words.is(i + 1, "$")) {
        taken.bar(i, i + 2);
      }
    }
  }

  /** {@code Guerra de Corea}: no mention of Corea. */
  private void barEvents(Words words, Taken taken) {
    for (int i = 1; i < words.size(); i++) {
      int kind = words.pos(i - 1) == PartOfSpeech.ADJ ? i - 2 : i - 1;
      boolean other = !words.capital(i - 1) && nouns.endsAt("OtherKind", words, kind);
      if (other && words.capital(i) && known.nameAt(words, i).isEmpty()) {
        taken.bar(i, CapitalRun.end(words, i + 1, k -> known.nameAt(words, k).isPresent()));
      }
      boolean event = words.capital(i) && !words.opens(i) && nouns.is("EventNameHead", words, i);
      if (event && !isInsideName(words, i)) {
        taken.bar(i, CapitalRun.end(words, i + 1, k -> false));
      }
    }
  }
}
