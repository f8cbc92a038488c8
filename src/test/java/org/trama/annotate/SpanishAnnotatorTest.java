package org.trama.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.model.AnnotatedDocument;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

class SpanishAnnotatorTest {
  private static List<String> sentences(String text) {
    return SharedAnnotator.annotate(text).sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static Sentence only(String text) {
    List<Sentence> sentences = SharedAnnotator.annotate(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los EE. UU. negaron el envío de 7.000 contenedores al régimen.",
        "«Nunca», dijo Kim Jong-un; “jamás”, añadió — según la KCNA (Pyongyang).",
        "Fue el 30/12/2023 a las 10:30 h., con 1,5 millones de €.",
        "Vámonos: dáselo. Dígannoslo al fin.",
        "Emoji 🚀 lanzado por Corea del Norte \uD83D\uDE80 otra vez.",
        "Acento combinado: Jose\u0301 visito\u0301 Me\u0301xico.",
        "TODO EN MAYÚSCULAS: RUSIA ATACA ODESA\n\nRusia atacó Odesa el lunes."
      })
  void givesEveryTokenItsExactPlace(String text) {
    AnnotatedDocument document = SharedAnnotator.annotate(text);

    assertThat(document.sentences()).isNotEmpty();
    for (Sentence sentence : document.sentences()) {
      int last = sentence.span().begin();
      for (Token token : sentence.tokens()) {
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().length()).isPositive();
        assertThat(text.charAt(token.span().begin())).isNotEqualTo(' ');
        last = token.span().begin();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Ruiz viajó a Kigali para exigir a Ruanda que retire sus tropas.",
        "Marta Ruiz se reunió con Paul Kagame para pedirle que retire sus tropas del Congo."
      })
  void governsAClauseByTheVerbBeforeItsConjunction(String text) {
    List<Token> tokens = only(text).tokens();

    Token asked =
        tokens.stream().filter(token -> token.text().matches("pedir|exigir")).findFirst().get();
    Token clause = tokens.stream().filter(token -> token.text().equals("retire")).findFirst().get();

    assertThat(asked.pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(asked.relation()).isEqualTo("advcl");
    assertThat(clause.head()).isEqualTo(asked.index());
    assertThat(clause.relation()).isEqualTo("ccomp");
  }

  @Test
  void takesWhatDisagreesWithItsVerbForTheObject() {
    List<Token> tokens =
        only("Emmanuel Macron respondió en un discurso en la ONU que enviará tropas a Ucrania.")
            .tokens();

    assertThat(tokens)
        .filteredOn(token -> token.text().equals("tropas"))
        .extracting(Token::relation)
        .containsExactly("obj");
  }

  @Test
  void hearsWhatIsSaidBehindAnInsertion() {
    List<Token> tokens =
        only("Aleksandar Vucic respondió, en una entrevista con Le Monde, que no piensa viajar.")
            .tokens();

    Token clause = tokens.stream().filter(token -> token.text().equals("piensa")).findFirst().get();
    assertThat(clause.relation()).isEqualTo("ccomp");
    assertThat(tokens.get(clause.head()).text()).isEqualTo("respondió");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "En la ONU, China y Rusia se opusieron a la misión. | China | nsubj",
        "Agradece Cuba a México el envío de medicinas. | Cuba | nsubj",
        "Londres ha enviado tropas a Kosovo, y Edi Rama, primer ministro albanés, pide calma. | Edi | nsubj",
        "Marta Ruiz telefoneó a Paul Kagame para exigirle un alto el fuego inmediato. | exigir | advcl",
        "Irán negó que haya desplegado tropas en Siria. | desplegado | ccomp",
        "Irán calificó de mentira que haya bombardeado Alepo. | bombardeado | ccomp",
        "Bakú niega que su aviación lance bombas sobre Kars. | lance | ccomp",
        "El Pentágono duda de que Irán haya probado un misil. | duda | root",
        "Egipto armó a los rebeldes, como denuncia Jartum. | denuncia | advcl",
        "Kampala niega haberle prestado ayuda alguna. | prestado | ccomp",
        "Caracas califica de infamia que haya armado a los rebeldes. | armado | ccomp",
        "Sudán calificó de «fake news» que tropas ugandesas combatan en Nasir. | combatan | ccomp",
        "No es verdad, dijo Oleg Ruiz, que las tropas hayan cercado Kupiansk. | cercado | csubj",
        "Irán rechazó que Teherán critique a Turquía. | critique | ccomp",
        "Irán se niega a exigir a Turquía que se retire. | exigir | xcomp",
        "Los Veintisiete no contemplan sanciones, puntualizó la ministra Ruiz. | puntualizó | parataxis",
        "El Gobierno tildó de invención que Varsovia prepare un ataque. | prepare | ccomp",
        "Israel se reserva el derecho de atacar a Irán. | derecho | obj",
        "Polonia atribuyó el sabotaje a Rusia. | Rusia | obl",
        "Kiev atribuyó el ataque a la base a Rusia. | base | nmod",
        "Zelenski echó en cara a Rusia los bombardeos. | cara | obl",
        "La ASEAN deploró la violencia y Malasia, su próxima presidenta, prometió ayuda humanitaria. | Malasia | nsubj",
        "El presidente rechazó la denuncia y Taipéi la desestimó. | Taipéi | nsubj",
        "Israel bombardeó el sur del Líbano y Hezbolá lanzó cohetes contra Haifa. | Hezbolá | nsubj",
        "Londres anunció sanciones y Moscú las condenó. | sanciones | obj",
        "Kiev dice que Rusia atacó Odesa y Moscú lo niega. | niega | conj",
        "Ayer llegaron Putin y Xi a Pekín. | Xi | conj",
        "El ministro dijo que Rusia atacó Odesa y pidió ayuda a la OTAN. | pidió | conj",
        "Alemania envió tanques y Francia, su principal socio, envió misiles a Ucrania. | Francia | nsubj",
        "Los misiles que Irán ha lanzado contra Tel Aviv, Petaj Tikva y Haifa mataron a ocho personas. | Petaj | conj",
        "Los drones, según Kiev, los vendió Irán. | Irán | nsubj",
        "Los ataques los condenó la Unión Europea. | ataques | obj",
        "La bomba la lanzó la aviación turca. | aviación | nsubj",
        "La Alianza lo considera la mayor amenaza. | Alianza | nsubj",
        "El Gobierno lo desmintió la semana pasada. | Gobierno | nsubj",
        "Kiev negó que el embalse haya perdido agua y acusó a Moscú de mentir. | acusó | conj",
        "Petro, que ayer viajó a Quito, se entrevista mañana con Daniel Noboa. | entrevista | root",
        "Unas veinte personas fueron heridas en la protesta. | heridas | root",
        "Tres policías han sido gravemente heridos. | policías | nsubj"
      })
  void tellsWhatAWordIsInItsClause(String text, String word, String relation) {
    assertThat(only(text).tokens())
        .filteredOn(token -> token.text().equals(word))
        .extracting(Token::relation)
        .containsExactly(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rusia bombardeó Odesa, ataque que condenó Francia. | ataque",
        "Irán envió a Rusia más ayuda que armas. | ayuda",
        "El ministro dijo que la entrega de misiles fue un error. | entrega",
        "Kiev afirma que el hombre clave del complot, un coronel, ha huido. | hombre"
      })
  void leavesNounsWhereNoVerbIsMissing(String text, String noun) {
    assertThat(only(text).tokens())
        .filteredOn(token -> token.text().equals(noun))
        .extracting(Token::pos)
        .containsExactly(PartOfSpeech.NOUN);
  }

  @Test
  void countsPlacesInTheWholeTextAndNotInTheParagraph() {
    String text = "Suscríbete al boletín\n\n\tRusia atacó Odesa.\n\nKiev respondió.";
    List<Sentence> sentences = SharedAnnotator.annotate(text).sentences();

    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1);
    assertThat(sentences(text)).containsExactly("Rusia atacó Odesa.", "Kiev respondió.");
    assertThat(sentences.get(1).tokens())
        .extracting(token -> token.span().of(text))
        .containsExactly("Kiev", "respondió", ".");
  }

  @Test
  void doesNotJoinAHeadlineWithTheFirstSentence() {
    assertThat(sentences("Rusia ataca Odesa\nMurieron dos personas en el puerto."))
        .containsExactly("Rusia ataca Odesa", "Murieron dos personas en el puerto.");
  }

  @Test
  void doesNotTakeAnAbbreviationForTheEndOfASentence() {
    assertThat(sentences("El jefe del Pentágono de EE. UU. llegó a Seúl. Lo recibió Kim."))
        .containsExactly("El jefe del Pentágono de EE. UU. llegó a Seúl.", "Lo recibió Kim.");
  }

  @Test
  void takesAContractionForItsPreposition() {
    Sentence sentence = only("El jefe del partido viajó al norte.");

    assertThat(sentence.tokens())
        .extracting(
            Token::lemma, Token::pos, token -> token.span().begin(), token -> token.span().end())
        .contains(tuple("de", PartOfSpeech.ADP, 8, 11), tuple("a", PartOfSpeech.ADP, 26, 28));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El rey Carlos III recibió a Carla Bruni. | Carlos | PROPN",
        "Carlos Mesa negó la acusación. | Carlos | PROPN",
        "Hubo una charla con Charles Michel. | charla | NOUN"
      })
  void splitsNothingButVerbsFromTheirPronouns(String text, String word, PartOfSpeech pos) {
    assertThat(only(text).tokens())
        .filteredOn(token -> token.text().equals(word))
        .extracting(Token::pos)
        .containsExactly(pos);
  }

  @Test
  void splitsVerbsFromTheirPronouns() {
    assertThat(only("Al verla, siguió diciéndole que no.").tokens())
        .extracting(Token::text)
        .contains("ver", "la", "diciendo", "le");
  }

  @Test
  void givesLemmasPartsOfSpeechAndATree() {
    Sentence sentence = only("Rusia suministró misiles balísticos a Siria.");

    assertThat(sentence.tokens())
        .extracting(token -> token.lemma().toLowerCase(Locale.ROOT))
        .containsExactly("rusia", "suministrar", "misil", "balístico", "a", "siria", ".");
    Token verb = sentence.tokens().get(1);
    assertThat(verb.pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(verb.isRoot()).isTrue();
    assertThat(sentence.dependents(verb.index()))
        .extracting(Token::text)
        .contains("Rusia", "misiles", "Siria");
    assertThat(sentence.tokens()).filteredOn(Token::isRoot).hasSize(1);
  }

  @Test
  void takesAVerbOfSayingOutOfWhatItIsPutInto() {
    Sentence sentence =
        only("Etiopía, denunció el canciller eritreo, ha desplegado tropas en Assab.");

    assertThat(word(sentence, "desplegado").isRoot()).isTrue();
    assertThat(governor(sentence, "denunció")).isEqualTo("desplegado parataxis");
    assertThat(governor(sentence, "canciller")).isEqualTo("denunció nsubj");
    assertThat(governor(sentence, "Etiopía")).isEqualTo("desplegado nsubj");
  }

  @Test
  void givesVerbsOfSayingWhatStandsBehindThoseWhoHearIt() {
    assertThat(
            governor(
                only("Netanyahu reconoció ante la Kneset que fue Israel quien mató a Haniyeh."),
                "Israel"))
        .isEqualTo("reconoció ccomp");
    assertThat(
            governor(
                only("Malí informó en un texto leído en la televisión de que había matado a dos."),
                "matado"))
        .isEqualTo("informó ccomp");
  }

  @Test
  void readsAVerbBeforeAFigureThatTheTaggerTakesForANoun() {
    Sentence sentence = only("La OMS cifra en 700 los muertos por los combates en Goma.");

    assertThat(word(sentence, "cifra").pos()).isEqualTo(PartOfSpeech.VERB);
  }

  @Test
  void leavesTheSubjectBehindAnOpeningClauseToTheVerb() {
    assertThat(
            governor(
                only(
                    "Entrevistado por la cadena RCN, el ministro aseguró que el ELN atacó Arauca."),
                "ministro"))
        .isEqualTo("aseguró nsubj");
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static String governor(Sentence sentence, String text) {
    Token token = word(sentence, text);
    return sentence.tokens().get(token.head()).text() + " " + token.relation();
  }

  @Test
  void sparesItselfTheTreeOfASentenceWithoutAnExpressionOfTheLexicon() {
    Sentence sentence = only("La primavera perfumó flores amarillas.");

    assertThat(sentence.tokens()).hasSize(6).allMatch(Token::isRoot);
    assertThat(sentence.tokens().get(3).pos()).isEqualTo(PartOfSpeech.NOUN);
  }

  @Test
  void findsNames() {
    Sentence sentence = only("El canciller Sergei Lavrov habló con la Unión Europea en Moscú.");

    assertThat(sentence.names())
        .extracting(
            NameSpan::type,
            name ->
                sentence
                    .span(name.begin(), name.end())
                    .of("El canciller Sergei Lavrov habló con la Unión Europea en Moscú."))
        .contains(
            tuple(NameSpan.Type.PERSON, "Sergei Lavrov"),
            tuple(NameSpan.Type.ORGANIZATION, "Unión Europea"),
            tuple(NameSpan.Type.LOCATION, "Moscú"));
  }

  @Test
  void givesTheSameForTheSameText() {
    String text = "Corea del Norte negó el envío. Seúl insistió el viernes.";
    assertThat(SharedAnnotator.annotate(text)).isEqualTo(SharedAnnotator.annotate(text));
  }

  @Test
  void annotatesNothingWhereThereIsNoArticle() {
    assertThat(SharedAnnotator.annotate("").sentences()).isEmpty();
    assertThat(SharedAnnotator.annotate("Todos los derechos reservados").sentences()).isEmpty();
  }
}
