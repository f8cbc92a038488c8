package org.trama.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/** Which phrases stand for the one that is named in them, and which for somebody else. */
public final class Proxies {
  /** Noun class of human beings. */
  private static final String PERSONS = "Persons";

  /** Noun classes of who is not the person that he is told by. */
  private static final List<String> ANOTHER = List.of(PERSONS, "Title", "PersonNoun", "Kin");

  /** Noun classes of who acts for him. */
  private static final List<String> OWN = List.of("Fighters", "Spokesman", "Government");

  /** Noun class of attacks, which stand for those who make them. */
  private static final String STRIKES = "Strike";

  /** Noun classes of what stands for the place it is a part of: {@code las calles de Kursk}. */
  private static final List<String> LANDS =
      List.of("Territory", "Targets", "PlaceHead", "PlaceKind", "StateActor", "Government");

  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public Proxies(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.kinds = kinds;
  }

  /** {@code la esposa de Ortega}, {@code un rival de Maduro}: somebody else. */
  public boolean isAnother(Syntax syntax, int noun) {
    return classes.hasAny(ANOTHER, syntax, noun) && !classes.hasAny(OWN, syntax, noun);
  }

  /** {@code los aliados de Kiev}, {@code su rival}: never those themselves. */
  public boolean isFriend(Syntax syntax, Phrase phrase) {
    int noun = phrase.theme();
    boolean possessed =
        IntStream.range(phrase.begin(), noun).anyMatch(i -> syntax.word(i).matches("sus?"))
            && (noun + 1 == syntax.size() || syntax.token(noun + 1).pos() != PartOfSpeech.ADJ);
    return classes.has("Relational", syntax, noun)
        && (possessed
            || IntStream.range(noun + 1, Math.min(noun + 3, syntax.size()))
                .anyMatch(i -> Set.of("de", "del").contains(syntax.word(i))));
  }

  /** {@code la resolución del Consejo de Seguridad exige}: a treaty does what its makers do. */
  public boolean isText(Syntax syntax, Phrase phrase) {
    return phrase.entities().stream().allMatch(id -> kinds.get(id) == EntityKind.AGREEMENT)
        && IntStream.range(phrase.begin(), phrase.end()).noneMatch(syntax::isVerbal);
  }

  /** {@code las calles de Kursk}: what stands for the place it is a part of. */
  public boolean isLand(Syntax syntax, int noun) {
    return classes.hasAny(LANDS, syntax, noun);
  }

  /**
   * Whether what is of this class stands for the place it is of: where an attack took place, {@code
   * la masacre de Bucha}, is not who attacked, nor is a town its {@code contadores}.
   */
  public static boolean standsFor(String nounClass, Optional<Role> role) {
    boolean attacker = nounClass.equals(STRIKES) && role.filter(Role.AGENT::equals).isPresent();
    return !attacker && !nounClass.equals(PERSONS);
  }
}
