package org.trama.extract.name;

import java.util.Optional;
import org.trama.extract.mention.CapitalRun;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;

/**
 * How far the name of an organization goes without its owner: {@code Consejo de Seguridad} of
 * {@code Consejo de Seguridad ruso}.
 */
final class OrganizationCores {
  private final Nouns nouns;
  private final KnownNames known;

  OrganizationCores(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  /**
   * Index after the core that begins at {@code i} with a noun of so many tokens; {@code i} for
   * none.
   */
  int end(Words words, int i, int head) {
    return words.capital(i) ? capitalCore(words, i, head) : lowerCore(words, i);
  }

  private int capitalCore(Words words, int i, int head) {
    int core = CapitalRun.end(words, i + head, k -> isOther(words, k));
    Optional<Name> whole = known.nameAt(words, i);
    if (whole.isPresent()
        && (core <= whole.get().end() || words.is(whole.get().end(), "para", "y", "e"))) {
      return whole.get().end();
    }
    return explained(words, told(words, core, i + head));
  }

  /**
   * {@code Brigada 444}, {@code Agencia rusa de Energía}: a number or the state inside the name are
   * parts of it.
   */
  private int told(Words words, int core, int head) {
    if (core == head && words.number(core)) {
      return core + 1;
    }
    boolean inside =
        core == head
            && known.demonymAt(words, core).isPresent()
            && !words.capital(core)
            && words.is(core + 1, "de")
            && words.capital(core + 2)
            && !isOther(words, core + 2);
    return inside ? CapitalRun.end(words, core + 1, k -> isOther(words, k)) : core;
  }

  /** {@code Alianza del Río Congo (AFC)}: an acronym tells that the country belongs to the name. */
  private int explained(Words words, int core) {
    boolean direct = words.capital(core - 1) && words.capital(core);
    return known
        .nameAt(words, core)
        .map(Name::end)
        .filter(end -> direct && words.is(end, "(") && words.acronym(end + 1))
        .orElse(core);
  }

  /** {@code ministerio de Defensa}, {@code inteligencia militar}; or no name. */
  private int lowerCore(Words words, int i) {
    if (words.lemmaIs(i, "administración") && words.capital(i + 1)) {
      return CapitalRun.end(words, i + 1, k -> false);
    }
    int body = nouns.length("StateBody", words, i);
    boolean none = isSeveral(words, i) || isMember(words, i) || isOfMembers(words, i);
    if (body == 0 || body == 1 && none) {
      return i;
    }
    return CapitalRun.end(words, i + body, k -> isOther(words, k));
  }

  /** {@code las embajadas de Ruanda}, {@code los policías ecuatorianos}. */
  private static boolean isSeveral(Words words, int i) {
    return words.morphology(i).number() == Morphology.Number.PLURAL;
  }

  /** {@code un policía kosovar}, where {@code la policía kosovar} is the body. */
  private boolean isMember(Words words, int i) {
    return nouns.is("MemberOrBody", words, i)
        && words.is(i - 1, "un", "el", "al", "del", "otro", "este", "ese", "cada", "ningún", "una");
  }

  /** {@code infantes de marina británicos}: whose the men are, not the navy. */
  private boolean isOfMembers(Words words, int i) {
    return words.is(i - 1, "de")
        && isSeveral(words, i + 1)
        && known.demonymAt(words, i + 1).isPresent();
  }

  private boolean isOther(Words words, int k) {
    boolean another = known.nameAt(words, k).filter(name -> !continues(words, name)).isPresent();
    boolean person = words.beginsName(k, NameSpan.Type.PERSON);
    boolean newBody =
        nouns.is("OrganizationHead", words, k)
            && words.is(k - 1, "del", "y", "la", "e")
            && !words.capital(k - 1);
    return another || person || newBody || words.acronym(k);
  }

  /**
   * A known name that itself goes on is no owner but a part: {@code África Occidental}, {@code
   * Corea}.
   */
  private static boolean continues(Words words, Name name) {
    return name.is(EntityKind.PLACE)
        && (words.capital(name.end()) || name.entry().flatMap(GazetteerEntry::seatOf).isEmpty());
  }
}
