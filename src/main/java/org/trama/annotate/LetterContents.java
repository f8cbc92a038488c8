package org.trama.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Parts what is said from where it is said and to whom that goes, of which the parser makes it a
 * part: {@code denunció en una carta enviada al Consejo que Chad arma}, {@code acusó en una nota
 * remitida a la OEA a Chad de armar}.
 */
final class LetterContents {
  private static final Set<String> LETTERS =
      Set.of("carta", "escrito", "mensaje", "misiva", "nota", "oficio", "telegrama");

  private static final Set<String> ASKING =
      Set.of("demandar", "exigir", "instar", "pedir", "reclamar", "solicitar", "urgir");

  private static final Set<String> ACCUSING = Set.of("acusar", "culpar", "responsabilizar");

  private static final Set<String> ALONG = Set.of("amod", "acl");

  private final Tree tree;

  LetterContents(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream()
        .filter(noun -> noun.pos() == PartOfSpeech.NOUN && noun.head() >= 0)
        .filter(noun -> noun.head() < noun.index() && isIn(noun))
        .forEach(this::part);
  }

  private boolean isIn(Token noun) {
    return tree.under(noun.index())
        .anyMatch(word -> word.relation().equals("case") && word.text().equalsIgnoreCase("en"));
  }

  private void part(Token noun) {
    int verb = noun.head();
    Optional<Token> participle = participle(noun);
    participle
        .filter(word -> says(verb))
        .flatMap(word -> content(verb, word))
        .ifPresent(this::tell);
    participle.filter(word -> accuses(verb)).ifPresent(word -> charge(verb, noun, word));
    if (LETTERS.contains(noun.lemma())) {
      addressee(noun).ifPresent(word -> tree.attach(word.index(), noun.index(), "nmod"));
    }
  }

  private boolean says(int verb) {
    Token token = tree.token(verb);
    return (SayingVerbs.has(token) || ASKING.contains(token.lemma()))
        && !tree.governs(verb, "ccomp")
        && !tree.governs(verb, "obj");
  }

  private boolean accuses(int verb) {
    return ACCUSING.contains(tree.token(verb).lemma());
  }

  /** {@code una carta enviada}. */
  private Optional<Token> participle(Token noun) {
    return tree.under(noun.index())
        .filter(word -> word.index() > noun.index() && ALONG.contains(word.relation()))
        .filter(word -> word.morphology().mood() == Morphology.Mood.PARTICIPLE)
        .findFirst();
  }

  private record Content(int verb, int that, int clause) {}

  /** The clause behind the first {@code que}, which the parser gives to a word before that. */
  private Optional<Content> content(int verb, Token participle) {
    int that = tree.that(participle.index(), tree.size());
    return tree.tokens().stream()
        .filter(word -> that > 0 && !tree.is(that - 1, ","))
        .filter(word -> word.index() > that && word.relation().startsWith("acl"))
        .filter(word -> word.head() < that && tree.isUnder(word.head(), participle.head()))
        .filter(word -> tree.finiteForm(word.index()).isPresent())
        .findFirst()
        .map(word -> new Content(verb, that, word.index()));
  }

  private void tell(Content content) {
    tree.content(content.verb(), content.that(), content.clause());
    tree.tag(content.that(), PartOfSpeech.SCONJ);
  }

  /** Whom one accuses stands behind to whom the letter goes, and before of what. */
  private void charge(int verb, Token noun, Token participle) {
    List<Token> to =
        tree.under(participle.index()).filter(word -> tree.isBehindTo(word.index())).toList();
    if (to.size() == 2 && to.get(0).index() > participle.index()) {
      tree.attach(to.get(1).index(), verb, "obj");
    }
    tree.under(noun.index())
        .filter(word -> word.morphology().mood() == Morphology.Mood.INFINITIVE)
        .filter(word -> word.index() > participle.index() && tree.is(word.index() - 1, "de"))
        .toList()
        .forEach(word -> tree.attach(word.index(), verb, "advcl"));
  }

  /** {@code en una carta al Consejo}: what stands right behind it. */
  private Optional<Token> addressee(Token letter) {
    return tree.under(letter.head())
        .filter(word -> word.index() > letter.index() && tree.isBehindTo(word.index()))
        .filter(
            word ->
                tree.under(word.index()).anyMatch(marker -> marker.index() == letter.index() + 1))
        .findFirst();
  }
}
