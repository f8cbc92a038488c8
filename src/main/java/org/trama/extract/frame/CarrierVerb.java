package org.trama.extract.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Negators;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * The verb by which a noun tells that there is or was what it names: {@code lanzó ataques}, {@code
 * una intervención que nunca se produjo}, {@code asistirá a la cumbre}.
 */
public final class CarrierVerb {
  /** Verbs that only say that there is what their object names. */
  private static final Set<String> EXISTENTIAL = Set.of("haber", "existir");

  /** Prepositions before what one goes to and has a part in. */
  private static final Set<String> ATTENDED = Set.of("a", "en");

  private final Telling telling;
  private final int head;

  public CarrierVerb(Telling telling) {
    this.telling = telling;
    this.head = telling.trigger().head();
  }

  /** The verb that only lends its subject to the noun that tells the event. */
  public Optional<Token> find() {
    Syntax syntax = telling.scene().syntax();
    Token word = syntax.token(head);
    return telling.trigger().isNoun()
        ? lending(syntax, word)
            .or(() -> happening(syntax, word))
            .or(() -> attending(syntax, word))
            .or(() -> forming(syntax, word))
        : Optional.empty();
  }

  private Optional<Token> lending(Syntax syntax, Token noun) {
    return Set.of("obj", "nsubj", "nsubj:pass").contains(noun.relation())
        ? syntax
            .head(noun.index())
            .filter(this::isLight)
            .filter(verb -> isCarried(syntax, noun, verb))
        : Optional.empty();
  }

  /** {@code no asistirá a la cumbre}: the verb that tells of the noun's event who is there. */
  private Optional<Token> attending(Syntax syntax, Token noun) {
    boolean place =
        telling
            .scene()
            .phraseAt(noun.index())
            .filter(phrase -> ATTENDED.contains(phrase.marker()))
            .isPresent();
    return syntax
        .head(noun.index())
        .filter(verb -> place && syntax.isVerbal(verb.index()) && !hasTheme(syntax, verb))
        .filter(verb -> !isAside(syntax, verb))
        .filter(
            verb ->
                telling.scene().triggersAt(verb.index()).stream()
                    .anyMatch(trigger -> trigger.tells(telling.type())));
  }

  /** {@code no vetó nada, en alusión al embargo}: behind a comma. */
  private boolean isAside(Syntax syntax, Token verb) {
    return IntStream.range(verb.index(), head).anyMatch(word -> syntax.word(word).equals(","));
  }

  /** {@code no formaban parte de ningún ejercicio}, {@code no es parte de ninguno}: of none. */
  private static Optional<Token> forming(Syntax syntax, Token noun) {
    boolean none =
        syntax.dependents(noun.index()).stream()
            .anyMatch(word -> new Negators(syntax).isNobody(word.index()));
    return Optional.of(noun)
        .filter(deed -> none)
        .flatMap(deed -> syntax.head(deed.index()))
        .filter(part -> part.lemma().equals("parte"))
        .flatMap(
            part -> syntax.hasCopula(part.index()) ? Optional.of(part) : syntax.head(part.index()));
  }

  /** {@code no sufrió bajas en el choque}: what is denied is what the verb says of it. */
  private boolean hasTheme(Syntax syntax, Token verb) {
    return syntax.dependents(verb.index()).stream()
        .filter(child -> child.relation().equals("obj") && child.index() != head)
        .flatMap(child -> telling.scene().triggersAt(child.index()).stream())
        .anyMatch(trigger -> trigger.isNoun() && trigger.types().findAny().isPresent());
  }

  /** {@code una intervención que nunca se produjo}: the verb that says of the noun that it was. */
  private Optional<Token> happening(Syntax syntax, Token noun) {
    return syntax.dependents(noun.index()).stream()
        .filter(verb -> verb.relation().startsWith("acl") && verb.index() > noun.index())
        .filter(verb -> telling.scene().happenings().contains(verb.lemma()))
        .filter(verb -> syntax.isFinite(verb.index()))
        .findFirst();
  }

  /** {@code no hubo ataques}, and not {@code las denuncias no tienen fundamento}. */
  private static boolean isCarried(Syntax syntax, Token noun, Token verb) {
    return !noun.relation().equals("nsubj")
        || noun.index() > verb.index()
        || verb.lemma().equals("tener") && takesPlace(syntax, verb)
        || EXISTENTIAL.contains(verb.lemma())
        || syntax.hasSe(verb.index());
  }

  private static boolean takesPlace(Syntax syntax, Token verb) {
    return verb.index() + 1 < syntax.size() && syntax.word(verb.index() + 1).equals("lugar");
  }

  private boolean isLight(Token verb) {
    return EXISTENTIAL.contains(verb.lemma()) || telling.scene().isCarrier(verb.lemma());
  }
}
