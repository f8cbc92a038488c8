package org.trama.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What is asked of somebody or given him, where a pronoun says of whom and the parser takes it for
 * who asks or gives: {@code a Netanyahu le ha exigido una tregua}, {@code les ofreció ayuda}.
 */
final class AskedThings {
  /** Verbs that say nothing without what is given, asked or put to somebody. */
  private static final Set<String> GIVING =
      Set.of(
          "agradecer",
          "conceder",
          "demandar",
          "entregar",
          "enviar",
          "exigir",
          "expresar",
          "implorar",
          "manifestar",
          "ofrecer",
          "otorgar",
          "pedir",
          "plantear",
          "prometer",
          "proponer",
          "reclamar",
          "recomendar",
          "reiterar",
          "reprochar",
          "rogar",
          "solicitar",
          "sugerir",
          "suministrar",
          "suplicar",
          "transmitir",
          "trasladar",
          "vender");

  private static final Set<String> DATIVES = Set.of("le", "les", "nos", "me", "te", "os");

  /** What says by itself what is given. */
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "parataxis", "csubj");

  private static final Set<String> QUOTES = Set.of("»", "\"", "”", "'");

  private final Tree tree;

  AskedThings(Tree tree) {
    this.tree = tree;
  }

  /** Makes the noun the object of its verb, if it is what the verb asks or gives. */
  void settle(Token noun) {
    if (noun.relation().equals("nsubj")
        && noun.pos() == PartOfSpeech.NOUN
        && noun.index() > noun.head()
        && !tree.isBehindPreposition(noun.index())
        && gives(tree.token(noun.head()))) {
      tree.attach(noun.index(), noun.head(), "obj");
    }
  }

  private boolean gives(Token verb) {
    return verb.pos() == PartOfSpeech.VERB
        && GIVING.contains(verb.lemma())
        && isToSomebody(verb)
        && children(verb).noneMatch(this::isContent)
        && !isBehindQuotation(verb);
  }

  private boolean isToSomebody(Token verb) {
    return children(verb)
            .anyMatch(word -> word.index() < verb.index() && DATIVES.contains(lower(word)))
        && children(verb).noneMatch(word -> lower(word).equals("se") || isSer(word));
  }

  private static boolean isSer(Token word) {
    return word.relation().startsWith("aux") && word.lemma().equals("ser");
  }

  /** A clause, a thing, or another who acts. */
  private boolean isContent(Token word) {
    return CONTENT.contains(word.relation())
        || word.relation().startsWith("nsubj") && word.index() < word.head()
        || word.relation().equals("obj")
            && !DATIVES.contains(lower(word))
            && !tree.isBehindTo(word.index());
  }

  /** {@code «Gracias», le ha transmitido el ministro}: what was said is what is given. */
  private boolean isBehindQuotation(Token verb) {
    return tree.tokens().stream()
        .limit(verb.index())
        .anyMatch(word -> QUOTES.contains(word.text()));
  }

  private Stream<Token> children(Token verb) {
    return tree.under(verb.index());
  }

  private static String lower(Token word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
