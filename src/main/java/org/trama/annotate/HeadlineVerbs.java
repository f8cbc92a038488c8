package org.trama.annotate;

import java.util.List;
import java.util.Set;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * Tags as a verb the word with which a headline opens, where the tagger takes it for a part of the
 * name behind it: {@code Repudia Cuba las sanciones}, {@code Denuncia Irán ataque}. Done before the
 * sentence is parsed, since the parser believes the tagger.
 */
final class HeadlineVerbs {
  /** Forms that the dictionary has as nouns too, with which no name of a body or person opens. */
  private static final Set<String> SHARED =
      Set.of(
          "abandona",
          "alerta",
          "amenaza",
          "apela",
          "captura",
          "celebra",
          "compra",
          "condena",
          "conversa",
          "critica",
          "cuestiona",
          "demanda",
          "denuncia",
          "destaca",
          "destina",
          "detalla",
          "entrega",
          "espera",
          "expulsa",
          "festeja",
          "firma",
          "llama",
          "lamenta",
          "lanza",
          "mata",
          "muestra",
          "niega",
          "ordena",
          "pide",
          "promete",
          "protesta",
          "prueba",
          "reclama",
          "recluta",
          "rechaza",
          "refuerza",
          "renuncia",
          "reprocha",
          "respalda",
          "retira",
          "rinde",
          "sella",
          "señala",
          "suspende",
          "toma",
          "usa",
          "vende",
          "veta",
          "visita");

  private final TaggedWords words;
  private final List<NameSpan> names;

  HeadlineVerbs(TaggedWords words, List<NameSpan> names) {
    this.words = words;
    this.names = names;
  }

  /** Tags the first word of the sentence as a verb, if it must be one. */
  void restore() {
    boolean opens =
        words.size() > 2
            && Set.of(PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.X)
                .contains(words.pos(0))
            && words.isCapital(0)
            && words.isThirdPerson(0)
            && (isNamed(1) || isArticleOfName(1))
            && goesOn()
            && isOnlyVerb();
    if (opens && !words.hasFinite(1, words.end(1))) {
      words.tagVerb(0);
    } else if (opens && isThing() && !words.hasFinite(nameEnd() + 1, words.end(1))) {
      words.tagVerb(0);
      words.tag(nameEnd(), PartOfSpeech.NOUN);
    }
  }

  /** {@code Solicita Honduras ayuda}: what the verb opens with is no second one. */
  private boolean isThing() {
    int end = nameEnd();
    return !words.isCapital(end)
        && words.knows(end, PartOfSpeech.NOUN)
        && end + 1 < words.size()
        && words.pos(end + 1) == PartOfSpeech.ADP;
  }

  private boolean isNamed(int index) {
    return index < words.size() && words.pos(index) == PartOfSpeech.PROPN && words.isCapital(index);
  }

  /** {@code Al Shabab}, {@code La Haya}. */
  private boolean isArticleOfName(int index) {
    return words.isCapital(index) && isNamed(index + 1) && words.text(index).length() == 2;
  }

  /** Whether more than a name follows: {@code Marcha Verde} and {@code Mesa Redonda} are none. */
  private boolean goesOn() {
    int end = nameEnd();
    return end < words.size()
        && Set.of(
                PartOfSpeech.ADP,
                PartOfSpeech.DET,
                PartOfSpeech.NOUN,
                PartOfSpeech.NUM,
                PartOfSpeech.ADJ,
                PartOfSpeech.ADV,
                PartOfSpeech.CCONJ,
                PartOfSpeech.SCONJ,
                PartOfSpeech.VERB,
                PartOfSpeech.PRON)
            .contains(words.pos(end))
        && !words.is(end, "de")
        && !words.is(end, "del");
  }

  /** Behind the name that follows the first word. */
  private int nameEnd() {
    int end = 2;
    while (end < words.size() && (isNamed(end) || isNamed(end + 1) && words.is(end, "del"))) {
      end++;
    }
    return end;
  }

  private boolean isOnlyVerb() {
    boolean glued =
        names.stream()
            .anyMatch(
                name -> name.begin() == 0 && name.end() > 1 && name.type() == NameSpan.Type.PERSON);
    return SHARED.contains(words.word(0))
        || !glued && !words.knows(0, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }
}
