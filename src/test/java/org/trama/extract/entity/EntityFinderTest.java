package org.trama.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trama.annotate.Annotator;
import org.trama.annotate.SharedAnnotator;
import org.trama.extract.mention.Reference;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Document;
import org.trama.model.EntityKind;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.Metadata;
import org.trama.model.Position;

/** Short texts made up for one mechanism each. */
class EntityFinderTest {
  private static Annotator annotator;
  private static EntityFinder finder;

  @BeforeAll
  static void load() {
    annotator = SharedAnnotator.get();
    finder = new EntityFinder(SmallKnowledge.gazetteer(), SmallKnowledge.lexicon());
  }

  private static AnnotatedDocument annotate(String text) {
    return annotator.annotate(
        new Document("a.txt", "0", text, Metadata.of("es", "text/plain", Optional.empty())));
  }

  private static EntityLayer find(String text) {
    return finder.find(annotate(text));
  }

  private static LocalEntity entity(EntityLayer layer, String id) {
    return layer
        .entity(id)
        .orElseThrow(() -> new AssertionError(id + " not in " + layer.entities()));
  }

  private static List<String> ofForm(EntityLayer layer, Reference.Form form) {
    return layer.references().stream()
        .filter(reference -> reference.form() == form)
        .flatMap(reference -> reference.entities().stream())
        .toList();
  }

  @Test
  void tiesNamesAcronymsAndDemonymsOfACountry() {
    EntityLayer layer = find("EE. UU. sancionó a Irán. El Gobierno estadounidense avisó a la ONU.");

    LocalEntity country = entity(layer, "estados-unidos");
    assertThat(country.kind()).isEqualTo(EntityKind.COUNTRY);
    assertThat(country.label()).isEqualTo("Estados Unidos");
    assertThat(country.names()).contains("EE. UU.", "estadounidense");
  }

  @Test
  void takesACapitalThatActsForItsState() {
    EntityLayer layer = find("Moscú negó las acusaciones. El ministro acusó a Moscú de mentir.");

    assertThat(layer.entities())
        .extracting(LocalEntity::id)
        .contains("rusia")
        .doesNotContain("moscu");
    assertThat(entity(layer, "rusia").names()).contains("Moscú");
  }

  @Test
  void takesACapitalWhereThingsHappenForThePlace() {
    EntityLayer layer = find("Los delegados se reunieron el lunes en Moscú con periodistas.");

    assertThat(entity(layer, "moscu").kind()).isEqualTo(EntityKind.PLACE);
    assertThat(layer.entities()).extracting(LocalEntity::id).doesNotContain("rusia");
  }

  @Test
  void keepsTheLastPartOfAKoreanNameThatReadsAsAnArticle() {
    EntityLayer layer = find("El líder Kim Jong Un visitó la fábrica. Kim prometió más misiles.");

    LocalEntity person = entity(layer, "kim-jong-un");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names()).containsExactly("Kim", "Kim Jong Un");
  }

  @Test
  void joinsSpellingsOfOneSurname() {
    EntityLayer layer =
        find("Nikol Pashinyan llegó ayer. Según la prensa, Pashinian habló con Macron.");

    assertThat(entity(layer, "nikol-pashinyan").names()).contains("Nikol Pashinyan", "Pashinian");
  }

  @Test
  void keepsTwoPersonsOfOneSurnameApart() {
    EntityLayer layer = find("Antonio Pérez saludó a Lucía Pérez. Pérez sonrió.");

    assertThat(layer.entities())
        .extracting(LocalEntity::id)
        .contains("antonio-perez", "lucia-perez");
  }

  @Test
  void joinsAnAcronymWithItsExpansion() {
    EntityLayer layer =
        find("El Consejo Nacional Electoral (CNE) publicó los datos. El CNE no dio detalles.");

    LocalEntity body = entity(layer, "consejo-nacional-electoral");
    assertThat(body.kind()).isEqualTo(EntityKind.ORGANIZATION);
    assertThat(body.names()).contains("CNE");
  }

  @Test
  void leavesAcronymsOfCommonWordsAlone() {
    EntityLayer layer = find("Rusia lanzó un misil balístico intercontinental (ICBM) el martes.");

    assertThat(layer.entities()).extracting(LocalEntity::label).doesNotContain("ICBM");
  }

  @Test
  void makesABodyPartOfTheStateItsNameTells() {
    EntityLayer layer = find("El Ministerio de Defensa ruso negó el ataque.");

    assertThat(entity(layer, "ministerio-de-defensa-ruso").kind())
        .isEqualTo(EntityKind.ORGANIZATION);
    assertThat(layer.parts())
        .extracting("part", "whole")
        .containsExactly(tuple("ministerio-de-defensa-ruso", "rusia"));
  }

  @Test
  void keepsTheCouncilOfAStateApartFromItsNamesake() {
    EntityLayer layer = find("El jefe del Consejo de Seguridad ruso, Sergei Shoigu, viajó a Irán.");

    assertThat(entity(layer, "consejo-de-seguridad-ruso").gazetteer()).isEmpty();
  }

  @Test
  void knowsWeaponsByDesignationAndByWhatStandsBefore() {
    EntityLayer layer =
        find("Irán probó un misil Hwasong-19. Taiwán desplegó misiles Hsiung Feng en la costa.");

    assertThat(layer.entities())
        .filteredOn(entity -> entity.kind() == EntityKind.WEAPON_SYSTEM)
        .extracting(LocalEntity::label)
        .containsExactly("Hwasong-19", "Hsiung Feng");
  }

  @Test
  void knowsAgreementsByNumberAndBySubject() {
    EntityLayer layer =
        find("La resolución 2231 sigue vigente. Rusia e Irán firmaron un pacto de defensa mutua.");

    assertThat(layer.entities())
        .filteredOn(entity -> entity.kind() == EntityKind.AGREEMENT)
        .extracting(LocalEntity::label)
        .containsExactly("resolución 2231", "pacto de defensa mutua");
  }

  @Test
  void makesNoNameOfAWar() {
    EntityLayer layer = find("Los soldados veteranos de la Guerra de Vietnam marcharon ayer.");

    assertThat(layer.entities()).isEmpty();
  }

  @Test
  void readsATitleBeforeAName() {
    EntityLayer layer = find("El presidente ruso, Vladimir Putin, habló ayer.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .containsExactly(tuple("vladimir-putin", "presidente", Optional.of("rusia")));
  }

  @Test
  void readsATitleAfterAName() {
    EntityLayer layer =
        find("Choe Son Hui, ministra de Relaciones Exteriores de Irán, se reunió con Lavrov.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .containsExactly(
            tuple("choe-son-hui", "ministra de relaciones exteriores", Optional.of("iran")));
  }

  @Test
  void readsATitleOnceHeld() {
    EntityLayer layer =
        find("Sergei Shoigu, quien se desempeñó como ministro de Defensa de Rusia, viajó ayer.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title)
        .containsExactly(tuple("sergei-shoigu", "ministro de defensa"));
  }

  @Test
  void givesEachOfTwoHoldersHisOwnState() {
    EntityLayer layer =
        find(
            "Los ministros de Defensa de Rusia e Irán, Serguéi Shoigu y Aziz Nasirzadeh, hablaron"
                + " ayer.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .containsExactly(
            tuple("serguei-shoigu", "ministro de defensa", Optional.of("rusia")),
            tuple("aziz-nasirzadeh", "ministro de defensa", Optional.of("iran")));
  }

  @Test
  void readsHoldersAndStatesByTurns() {
    EntityLayer layer =
        find(
            "Los primeros ministros de Rusia, Mijaíl Mishustin, y de Irán, Ali Larijani, hablaron.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .containsExactly(
            tuple("mijail-mishustin", "primer ministro", Optional.of("rusia")),
            tuple("ali-larijani", "primer ministro", Optional.of("iran")));
  }

  @Test
  void takesARankForAnOfficeOnlyWhereItSaysWhose() {
    EntityLayer layer =
        find("El general iraní Ali Fadavi habló con el coronel Pedro Ortega en Moscú.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .containsExactly(tuple("ali-fadavi", "general", Optional.of("iran")));
  }

  @Test
  void tiesANicknameToWhomItMeans() {
    EntityLayer layer = find("Luis Rojas, alias Toro, habló ayer. Toro negó los cargos.");

    assertThat(entity(layer, "luis-rojas").names()).contains("Luis Rojas", "Toro");
  }

  @Test
  void readsAListOfTitles() {
    EntityLayer layer =
        find(
            "Los secretarios de Estado, Marco Rubio; del Tesoro, Scott Bessent, y de Comercio, Howard"
                + " Lutnick, negociarán mañana.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title)
        .containsExactly(
            tuple("marco-rubio", "secretario de estado"),
            tuple("scott-bessent", "secretario del tesoro"),
            tuple("howard-lutnick", "secretario de comercio"));
  }

  @Test
  void doesNotTakeTheSubjectForAnApposition() {
    EntityLayer layer =
        find("Tras la reunión con Sergei Lavrov, el ministro de Defensa de Irán pidió calma.");

    assertThat(layer.positions()).isEmpty();
  }

  @Test
  void takesUnnamedActorsForTheirState() {
    EntityLayer layer = find("Las fuerzas rusas avanzaron. El gobierno de Irán calló.");

    assertThat(ofForm(layer, Reference.Form.DESCRIPTION)).containsExactly("rusia", "iran");
  }

  @Test
  void resolvesADescriptionByTitleAndNationality() {
    EntityLayer layer =
        find(
            "La ministra iraní Choe Son Hui llegó ayer con el presidente ruso, Vladimir Putin. El"
                + " mandatario ruso la recibió. La ministra iraní sonrió.");

    assertThat(ofForm(layer, Reference.Form.DESCRIPTION))
        .endsWith("vladimir-putin", "choe-son-hui");
  }

  @Test
  void resolvesBothCountries() {
    EntityLayer layer =
        find("Rusia e Irán firmaron un tratado. Ambos países celebraron el acuerdo.");

    assertThat(layer.references())
        .filteredOn(reference -> reference.entities().size() > 1)
        .extracting(Reference::entities)
        .containsExactly(List.of("rusia", "iran"));
  }

  @Test
  void resolvesTheCountryOfAPossessor() {
    EntityLayer layer =
        find("El presidente ruso, Vladimir Putin, dijo que su país no enviará tropas.");

    assertThat(ofForm(layer, Reference.Form.DESCRIPTION)).contains("rusia");
  }

  @Test
  void resolvesARelativePronoun() {
    EntityLayer layer = find("Sergei Shoigu, quien visitó Irán, elogió a Putin.");

    assertThat(ofForm(layer, Reference.Form.PRONOUN)).containsExactly("sergei-shoigu");
  }

  @Test
  void resolvesADroppedSubject() {
    EntityLayer layer =
        find("Rusia negó el ataque y acusó a Irán. Además, exigió una investigación.");

    assertThat(ofForm(layer, Reference.Form.ELLIPSIS)).containsExactly("rusia", "rusia");
  }

  @Test
  void doesNotInventASubjectForAnImpersonalClause() {
    EntityLayer layer = find("Rusia negó el ataque. Se espera una respuesta mañana.");

    assertThat(ofForm(layer, Reference.Form.ELLIPSIS)).isEmpty();
  }

  @Test
  void mentionsByNameAndDescriptionButNotByPronoun() {
    AnnotatedDocument document =
        annotate("Sergei Shoigu, quien visitó Irán, elogió al Gobierno iraní.");

    List<Mention> mentions = finder.find(document).mentions(document);

    assertThat(mentions)
        .extracting(mention -> mention.span().of(document.document().text()))
        .containsExactly("Sergei Shoigu", "Irán", "Gobierno iraní", "iraní");
  }

  @Test
  void knowsShipsByPrefixAndByKind() {
    EntityLayer layer =
        find("El USS Iwo Jima y la fragata Álvaro de Bazán escoltaron al petrolero hasta Rusia.");

    assertThat(layer.entities())
        .extracting(LocalEntity::label, LocalEntity::kind)
        .containsExactlyInAnyOrder(
            tuple("USS Iwo Jima", EntityKind.WEAPON_SYSTEM),
            tuple("Álvaro de Bazán", EntityKind.WEAPON_SYSTEM),
            tuple("Rusia", EntityKind.COUNTRY));
  }

  @Test
  void takesACountryForAGivenNameBeforeASurname() {
    EntityLayer layer = find("Vietnam Ramírez, jefe de la misión, acusó a Rusia.");

    assertThat(entity(layer, "vietnam-ramirez").kind()).isEqualTo(EntityKind.PERSON);
    assertThat(layer.entity("vietnam")).isEmpty();
  }

  @Test
  void readsTheStateOfAnOfficeAfterItsHolder() {
    EntityLayer layer = find("El presidente Borís Petrov, de Rusia, habló en la sede.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .containsExactly(tuple("boris-petrov", "presidente", Optional.of("rusia")));
  }

  @Test
  void readsAnOfficeWhoseNounIsNotSaidAgain() {
    EntityLayer layer =
        find(
            "El ministro de Exteriores de Rusia, Borís Petrov, y el de Irán, Alí Karimi, hablaron.");

    assertThat(layer.positions())
        .extracting(Position::person, Position::title, Position::of)
        .contains(tuple("ali-karimi", "ministro de exteriores", Optional.of("iran")));
  }

  @Test
  void believesADocumentThatExplainsAnAcronym() {
    EntityLayer layer =
        find(
            "El Movimiento de Apoyo Rápido (ONU, por sus siglas en otra lengua) atacó. Según la"
                + " ONU, hubo muertos.");

    assertThat(entity(layer, "movimiento-de-apoyo-rapido").names()).contains("ONU");
  }

  @Test
  void keepsAnAdjectiveOrACountryThatBelongsToTheNameOfABody() {
    EntityLayer layer =
        find("El Nuevo Ejército del Pueblo (NEP) y la Alianza del Río Irán (ARI) atacaron.");

    assertThat(layer.entities())
        .extracting(LocalEntity::label)
        .contains("Nuevo Ejército del Pueblo", "Alianza del Río Irán");
  }

  @Test
  void takesAPortfolioThatActsForItsMinistry() {
    EntityLayer layer =
        find(
            "El ministro de Defensa viajó. Según Exteriores, Rusia mintió. Además, Defensa avisó.");

    assertThat(layer.entities())
        .filteredOn(entity -> entity.kind() == EntityKind.ORGANIZATION)
        .extracting(LocalEntity::label)
        .containsExactlyInAnyOrder("Exteriores", "Defensa");
  }

  @Test
  void makesNoNamesOfALineInCapitals() {
    EntityLayer layer = find("COMUNICADO OFICIAL CONJUNTO\n\nRusia atacó el puerto.");

    assertThat(layer.entities()).extracting(LocalEntity::id).containsExactly("rusia");
  }

  @Test
  void letsTheNounBeforeANameTellWhatItIs() {
    EntityLayer layer =
        find("Según la cadena Al Masirah, murieron dos civiles cerca de Mijek. Rusia lo negó.");

    assertThat(layer.entities())
        .extracting(LocalEntity::label, LocalEntity::kind)
        .contains(tuple("Al Masirah", EntityKind.ORGANIZATION), tuple("Mijek", EntityKind.PLACE));
  }

  @Test
  void takesBodiesOfManyForNoName() {
    EntityLayer layer = find("Atacaron las embajadas de Rusia. La policía rusa no actuó.");

    assertThat(layer.entities())
        .extracting(LocalEntity::label)
        .contains("policía rusa")
        .noneMatch(label -> label.startsWith("embajada"));
  }

  @Test
  void findsTheSameInTheSameText() {
    String text =
        "El canciller ruso, Serguéi Lavrov, visitó Irán. Lavrov prometió ayuda a su homólogo.";

    assertThat(find(text)).isEqualTo(find(text));
  }
}
