package org.trama.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;
import org.trama.model.Morphology.Mood;
import org.trama.model.Morphology.Number;
import org.trama.model.Morphology.Tense;
import org.trama.model.PartOfSpeech;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = new Lemmatizer();

  private static Lemmatizer.Reading read(String form, PartOfSpeech pos) {
    return LEMMATIZER.read(form, pos);
  }

  @ParameterizedTest
  @CsvSource({
    "enviaron,VERB,enviar",
    "Negó,VERB,negar",
    "hubiera,AUX,haber",
    "fue,AUX,ser",
    "venda,VERB,vender",
    "roto,VERB,romper",
    "cree,VERB,creer",
    "envíos,NOUN,envío",
    "misiles,NOUN,misil",
    "balísticos,ADJ,balístico",
    "norcoreanas,ADJ,norcoreano",
    "heridos,NOUN,herido",
    "enviados,ADJ,enviar",
    "del,ADP,de",
    "Al,ADP,a"
  })
  void givesTheDictionaryForm(String form, PartOfSpeech pos, String lemma) {
    assertThat(read(form, pos).lemma()).isEqualTo(lemma);
  }

  @Test
  void tellsReadingsApartByThePartOfSpeech() {
    assertThat(read("envío", PartOfSpeech.NOUN).lemma()).isEqualTo("envío");
    assertThat(read("envío", PartOfSpeech.VERB).lemma()).isEqualTo("enviar");
    assertThat(read("ataque", PartOfSpeech.NOUN).lemma()).isEqualTo("ataque");
    assertThat(read("ataque", PartOfSpeech.VERB).lemma()).isEqualTo("atacar");
  }

  @Test
  void believesTheDictionaryWhereTheTaggerCannotBeRight() {
    assertThat(read("atacaron", PartOfSpeech.NOUN).pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(read("atacaron", PartOfSpeech.NOUN).lemma()).isEqualTo("atacar");
  }

  @Test
  void tellsTensesMoodsAndPersons() {
    assertThat(read("enviarán", PartOfSpeech.VERB).morphology())
        .isEqualTo(new Morphology(Gender.NONE, Number.PLURAL, 3, Mood.INDICATIVE, Tense.FUTURE));
    assertThat(read("negaría", PartOfSpeech.VERB).morphology().mood()).isEqualTo(Mood.CONDITIONAL);
    assertThat(read("prepare", PartOfSpeech.VERB).morphology().mood()).isEqualTo(Mood.SUBJUNCTIVE);
    assertThat(read("esté", PartOfSpeech.AUX).morphology().mood()).isEqualTo(Mood.SUBJUNCTIVE);
    assertThat(read("atacando", PartOfSpeech.VERB).morphology().mood()).isEqualTo(Mood.GERUND);
    assertThat(read("atacar", PartOfSpeech.VERB).morphology().mood()).isEqualTo(Mood.INFINITIVE);
    assertThat(read("atacó", PartOfSpeech.VERB).morphology().tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void tellsGenderAndNumberOfNouns() {
    Morphology canciller = read("canciller", PartOfSpeech.NOUN).morphology();
    Morphology presidentas = read("presidentas", PartOfSpeech.NOUN).morphology();

    assertThat(canciller.number()).isEqualTo(Number.SINGULAR);
    assertThat(presidentas.gender()).isEqualTo(Gender.FEMININE);
    assertThat(presidentas.number()).isEqualTo(Number.PLURAL);
  }

  @Test
  void leavesNamesAsTheyAre() {
    assertThat(read("Zelenski", PartOfSpeech.PROPN).lemma()).isEqualTo("Zelenski");
    assertThat(read("Corea", PartOfSpeech.PROPN).lemma()).isEqualTo("Corea");
  }

  @Test
  void takesAnUnknownWordForItsOwnLemmaAndGuessesItsFeatures() {
    Lemmatizer.Reading reading = read("Hipersonicables", PartOfSpeech.ADJ);

    assertThat(reading.lemma()).isEqualTo("hipersonicables");
    assertThat(reading.morphology().number()).isEqualTo(Number.PLURAL);
    assertThat(read("tuiteando", PartOfSpeech.VERB).morphology().mood()).isEqualTo(Mood.GERUND);
  }

  @Test
  void knowsWhatAWordCanBe() {
    assertThat(LEMMATIZER.knows("ataque", PartOfSpeech.NOUN)).isTrue();
    assertThat(LEMMATIZER.knows("ataque", PartOfSpeech.ADP, PartOfSpeech.VERB)).isTrue();
    assertThat(LEMMATIZER.knows("ataque", PartOfSpeech.ADP)).isFalse();
  }
}
