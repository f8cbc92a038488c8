package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/** What is told to be kept from somebody, and so is not given: {@code cortó la ayuda a Níger}. */
public final class Withheld {
  /** PLOVER category of what one gives. */
  private static final String GIVING = "AID";

  /** Noun class of the lexicon: that by which something is not given. */
  private static final String BAN = "Ban";

  private static final Set<String> OF = Set.of("a", "al", "de", "del", "para", "sobre");

  /** What may stand between the preposition and the gift. */
  private static final Set<PartOfSpeech> SMALL = Set.of(PartOfSpeech.ADJ, PartOfSpeech.DET);

  private final Lexicon lexicon;
  private final NounClasses classes;

  public Withheld(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
  }

  /** The tellings of one sentence without what others of them tell to be withheld. */
  public List<Telling> drop(List<Telling> tellings) {
    return tellings.stream().filter(telling -> !isWithheld(telling, tellings)).toList();
  }

  private boolean isWithheld(Telling gift, List<Telling> tellings) {
    boolean given = lexicon.eventClass(gift.type()).plover().equals(GIVING);
    return (given || gift.type().equals(EventTypes.TROOP_DEPLOYMENT)) && isBanned(gift)
        || given
            && (gift.trigger().isNoun()
                ? tellings.stream().anyMatch(other -> keeps(other, gift.trigger().head()))
                : tellings.stream().anyMatch(other -> keepsObject(other, gift)));
  }

  /** {@code el veto a la venta de armas}, {@code la prohibición de enviar tropas}. */
  private boolean isBanned(Telling gift) {
    Syntax syntax = gift.scene().syntax();
    int at = gift.trigger().head() - 1;
    while (at > 1 && SMALL.contains(syntax.token(at).pos())) {
      at--;
    }
    return at > 0 && OF.contains(syntax.word(at)) && classes.has(BAN, syntax, noun(syntax, at - 1));
  }

  /** The word, or before its adjectives the noun: {@code el veto alemán a}. */
  private static int noun(Syntax syntax, int word) {
    int at = word;
    while (at > 0 && syntax.token(at).pos() == PartOfSpeech.ADJ) {
      at--;
    }
    return at;
  }

  private static boolean keeps(Telling sanction, int noun) {
    return isSanction(sanction)
        && sanction.slots(Role.OBJECT).stream().anyMatch(slot -> slot.phrase().covers(noun));
  }

  /** {@code congeló los fondos destinados a Kosovo}. */
  private static boolean keepsObject(Telling sanction, Telling gift) {
    Syntax syntax = gift.scene().syntax();
    Token participle = syntax.token(gift.trigger().head());
    boolean described =
        participle.morphology().mood() == Morphology.Mood.PARTICIPLE
            && participle.head() >= 0
            && participle.head() < participle.index();
    int above = described ? syntax.token(participle.head()).head() : -1;
    return described && isSanction(sanction) && sanction.trigger().head() == above;
  }

  private static boolean isSanction(Telling telling) {
    return telling.type().equals(EventTypes.SANCTION) && !telling.trigger().isNoun();
  }
}
