package org.trama.extract.draft;

import java.util.EnumSet;
import java.util.Set;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Ground;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/** Finds what bears on whether a claim is read rightly. */
public final class Grounds {
  /** Where fillers stand less surely to their word than this, on average, they stand loosely. */
  private static final double FIRM = 0.8;

  /** Evidence longer than this, in characters, stands far apart. */
  private static final int NEAR = 150;

  private final Lexicon lexicon;

  public Grounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Those that lie in how a word tells the event.
   *
   * @param heard whether the document has it from somebody
   */
  public static Set<Ground> of(Telling telling, boolean heard) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    add(grounds, Ground.NOMINAL, telling.trigger().isNoun() || !heard && !syntax.isFinite(head));
    add(grounds, Ground.HEARD, heard);
    add(grounds, Ground.ADVERBIAL, syntax.token(head).relation().equals("advcl"));
    add(grounds, Ground.LOOSE, telling.strength() < FIRM);
    add(grounds, Ground.UNNAMED, !isNamed(telling));
    add(grounds, Ground.HEADLINE, isHeadline(telling.scene()));
    add(grounds, Ground.SPOKEN, telling.sense().speaker().isPresent());
    return grounds;
  }

  /**
   * Whether a name says who takes part: {@code Rusia}, and neither {@code la} nor {@code ambos}.
   */
  private static boolean isNamed(Telling telling) {
    return telling.scene().references().stream()
        .filter(reference -> reference.form().isByName())
        .anyMatch(name -> telling.slots().stream().anyMatch(slot -> isIn(name, slot)));
  }

  /** Whether the sentence is the document's first and no full stop ends it. */
  static boolean isHeadline(Scene scene) {
    Syntax syntax = scene.syntax();
    return scene.index() == 0 && syntax.token(syntax.size() - 1).pos() != PartOfSpeech.PUNCT;
  }

  private static boolean isIn(Reference name, Slot slot) {
    Phrase phrase = slot.phrase();
    boolean within = phrase.begin() <= name.begin() && name.end() <= phrase.end();
    return slot.filler() instanceof Filler.OfEntity filler
        && name.entities().contains(filler.entity())
        && (within || phrase.isHeadedBy(name.head()));
  }

  /** All grounds of what {@code voice} says of the event that was drafted. */
  public Set<Ground> of(Draft draft, Draft.Voice voice) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    grounds.addAll(voice.grounds());
    boolean cited = voice.source().isPresent();
    add(grounds, Ground.ALONE, draft.entityCount() < 2);
    add(grounds, Ground.DOERLESS, isDoerless(draft));
    add(grounds, Ground.ANAPHORIC, draft.anaphoric());
    add(grounds, Ground.HEARD, cited);
    add(grounds, Ground.SPOKEN, cited && lexicon.eventClass(draft.type()).isSpeech());
    add(grounds, Ground.SHARED, !cited && draft.voices().size() > 1);
    add(grounds, Ground.SPREAD, voice.evidence().length() > NEAR);
    return grounds;
  }

  private static boolean isDoerless(Draft draft) {
    return draft.fillers(Role.AGENT).isEmpty() && draft.fillers(Role.PARTICIPANT).size() < 2;
  }

  private static void add(Set<Ground> grounds, Ground ground, boolean holds) {
    if (holds) {
      grounds.add(ground);
    }
  }
}
