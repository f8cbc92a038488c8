package org.trama.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trama.extract.mention.Reference;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Persons named behind what they are, whatever that is called: {@code el lehendakari, Imanol
 * Pradales, }.
 */
public final class ApposedPersons {
  /** How many words may stand before the noun: an article and an adjective. */
  private static final int BEFORE = 2;

  private final Syntax syntax;
  private final Map<String, EntityKind> kinds;

  public ApposedPersons(Syntax syntax, Map<String, EntityKind> kinds) {
    this.syntax = syntax;
    this.kinds = Map.copyOf(kinds);
  }

  /** Where the sentence names them so, and who each is. */
  public Map<Span, String> of(List<Reference> references) {
    Map<Span, String> persons = new LinkedHashMap<>();
    for (Reference reference : references) {
      if (isPerson(reference) && isSetOff(reference)) {
        int noun = syntax.token(reference.head()).head();
        int article = article(noun);
        if (article >= 0) {
          int begin = syntax.token(article).span().begin();
          int end = syntax.token(reference.end() - 1).span().end();
          persons.put(new Span(begin, end), reference.entities().get(0));
        }
      }
    }
    return persons;
  }

  private boolean isPerson(Reference reference) {
    return reference.form() == Reference.Form.NAME
        && reference.entities().size() == 1
        && kinds.get(reference.entities().get(0)) == EntityKind.PERSON;
  }

  /** Whether commas stand before and behind, and the noun before it governs the name. */
  private boolean isSetOff(Reference name) {
    return name.begin() > 1
        && name.end() < syntax.size()
        && syntax.word(name.begin() - 1).equals(",")
        && syntax.word(name.end()).equals(",")
        && syntax.token(name.head()).relation().equals("appos")
        && isOne(syntax.token(syntax.token(name.head()).head()), name.begin());
  }

  private static boolean isOne(Token noun, int edge) {
    return noun.pos() == PartOfSpeech.NOUN
        && noun.index() < edge
        && noun.morphology().number() != Morphology.Number.PLURAL;
  }

  private int article(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - BEFORE); i--) {
      if (syntax.token(i).pos() == PartOfSpeech.DET && syntax.word(i).matches("el|la|su")) {
        return i;
      }
    }
    return -1;
  }
}
