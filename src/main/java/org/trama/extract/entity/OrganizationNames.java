package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * Organizations told by their first word, with the state or organization they belong to: {@code
 * Consejo de Seguridad de Rusia}, {@code Ejército israelí}, {@code cancillería catarí}.
 */
final class OrganizationNames {
  private final Nouns nouns;
  private final KnownNames known;
  private final OwnerNames owners;

  OrganizationNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
    owners = new OwnerNames(nouns, known, this);
  }

  void find(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      if (taken.isFree(i)) {
        Optional<Name> name = at(words, i).map(found -> withAdjective(words, found));
        if (name.isPresent() && taken.isFree(name.get().begin(), name.get().core())) {
          add(words, name.get(), taken);
          i = name.get().end() - 1;
        }
      }
    }
  }

  private void add(Words words, Name name, Taken taken) {
    taken.add(name);
    int tail = name.owner().stream().mapToInt(Name::end).max().orElse(name.end());
    for (int k = Math.max(tail, name.core()); k < name.end(); k++) {
      known.nameAt(words, k).ifPresent(taken::addNested);
    }
    name.owner().stream()
        .filter(owner -> words.has(owner.begin()))
        .forEach(
            owner -> {
              taken.addNested(owner);
              taken.bar(owner.begin(), owner.end());
              owner.owner().forEach(taken::addNested);
            });
  }

  /** {@code Nuevo Ejército del Pueblo}. */
  private static Name withAdjective(Words words, Name name) {
    int before = name.begin() - 1;
    boolean part =
        words.capital(name.begin())
            && words.capital(before)
            && words.is(before, "nuevo", "nueva", "gran", "alto", "alta", "joven");
    return part ? name.from(before) : name;
  }

  /** The organization whose name begins at token {@code i}. */
  Optional<Name> at(Words words, int i) {
    if (isMinistry(words, i)) {
      return Optional.of(Name.of(words, i, i + 1, EntityKind.ORGANIZATION));
    }
    int head = nouns.length("OrganizationHead", words, i);
    if (head == 0 || isPerson(words, i)) {
      return Optional.empty();
    }
    int core = words.capital(i) ? capitalCore(words, i, head) : lowerCore(words, i, head);
    Optional<Name> name = core > i ? owned(words, i, head, core) : Optional.empty();
    return name.or(() -> Optional.empty());
  }

  /** {@code Exteriores rechazó}, {@code según Defensa}: the portfolio for the ministry. */
  private boolean isMinistry(Words words, int i) {
    if (!words.capital(i) || words.capital(i + 1) || !nouns.is("Ministry", words, i)) {
      return false;
    }
    int verb = words.is(i + 1, "no", "ya", "se", "lo", "la", "le", "les") ? i + 2 : i + 1;
    boolean acts =
        (words.pos(verb) == PartOfSpeech.VERB || words.pos(verb) == PartOfSpeech.AUX)
            && words.morphology(verb).mood().isFinite();
    boolean bare = words.punctuation(i - 1) || words.is(i - 1, "y", "que", "", "además", "según");
    return bare && (acts || words.is(i - 1, "según"));
  }

  /** {@code Marco Rubio}: a given name that is a noun as well. */
  private boolean isPerson(Words words, int i) {
    boolean seen =
        words.sentence().names().stream()
            .anyMatch(name -> name.begin() == i && name.type() == NameSpan.Type.PERSON);
    return words.capital(i)
        && (seen || known.nameAt(words, i).filter(n -> n.is(EntityKind.PERSON)).isPresent());
  }

  private int capitalCore(Words words, int i, int head) {
    int core = CapitalRun.end(words, i + head, k -> isOther(words, k));
    Optional<Name> whole = known.nameAt(words, i);
    if (whole.isPresent()
        && (core <= whole.get().end() || words.is(whole.get().end(), "para", "y", "e"))) {
      return whole.get().end();
    }
    return explained(words, core);
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
  private int lowerCore(Words words, int i, int head) {
    if (words.lemmaIs(i, "administración") && words.capital(i + 1)) {
      return CapitalRun.end(words, i + 1, k -> false);
    }
    int body = nouns.length("StateBody", words, i);
    if (body == 0 || body == 1 && isSeveral(words, i)) {
      return i;
    }
    int core = CapitalRun.end(words, i + body, k -> isOther(words, k));
    return core;
  }

  /** {@code las embajadas de Ruanda}, {@code los policías ecuatorianos}. */
  private static boolean isSeveral(Words words, int i) {
    return words.morphology(i).number() == Morphology.Number.PLURAL;
  }

  private boolean isOther(Words words, int k) {
    boolean known =
        this.known.nameAt(words, k).filter(name -> !continues(words, k, name)).isPresent();
    boolean person =
        words.sentence().names().stream()
            .anyMatch(name -> name.begin() == k && name.type() == NameSpan.Type.PERSON);
    boolean newBody =
        nouns.is("OrganizationHead", words, k)
            && words.is(k - 1, "del", "y", "la", "e")
            && !words.capital(k - 1);
    return known || person || newBody || words.acronym(k);
  }

  /**
   * A known name that itself goes on is no owner but a part: {@code África Occidental}, {@code
   * Corea}.
   */
  private static boolean continues(Words words, int k, Name name) {
    return name.is(EntityKind.PLACE)
        && (words.capital(name.end()) || name.entry().flatMap(GazetteerEntry::seatOf).isEmpty());
  }

  private Optional<Name> owned(Words words, int i, int head, int core) {
    Optional<GazetteerEntry> entry = known.entry(words.surface(i, core));
    List<Name> owner = owners.of(words, i, core);
    if (!owner.isEmpty() && owner.get(0).begin() < core) {
      Name within = owner.get(0);
      int own =
          within.form() == Reference.Form.DEMONYM
              ? within.begin()
              : beforePreposition(words, within.begin());
      return Optional.of(
          new Name(
              words.index(),
              i,
              core,
              own,
              EntityKind.ORGANIZATION,
              Reference.Form.NAME,
              entry.filter(e -> e.kind() == EntityKind.ORGANIZATION),
              owner));
    }
    int end = owner.stream().mapToInt(Name::end).max().orElse(core);
    if (owner.isEmpty() && !standsAlone(words, i, head, core, entry)) {
      return Optional.empty();
    }
    Optional<GazetteerEntry> whole =
        owner.isEmpty() ? entry : owners.wholeEntry(words, i, core, owner.get(0));
    boolean nested = !owner.isEmpty() && owner.get(0).is(EntityKind.ORGANIZATION);
    boolean split =
        nested
            && whole.isEmpty()
            && owner.get(0).entry().map(e -> e.label().contains(" ")).orElse(true)
            && owner.get(0).form() != Reference.Form.ACRONYM;
    if (words.lemmaIs(i, "embajada", "consulado")
        && words.is(end, "en")
        && words.capital(end + 1)) {
      end = known.nameAt(words, end + 1).map(Name::end).orElse(end + 2);
    }
    return Optional.of(
        new Name(
            words.index(),
            i,
            split || isLater(owner, core) ? core : end,
            core,
            EntityKind.ORGANIZATION,
            form(words, i, core),
            whole,
            owner));
  }

  private static int beforePreposition(Words words, int i) {
    int k = i - 1;
    while (words.article(k)) {
      k--;
    }
    return k;
  }

  private static Reference.Form form(Words words, int i, int core) {
    return core == i + 1 && words.acronym(i) ? Reference.Form.ACRONYM : Reference.Form.NAME;
  }

  private static boolean isLater(List<Name> owner, int core) {
    return !owner.isEmpty() && owner.get(0).begin() > core + 2;
  }

  private boolean standsAlone(
      Words words, int i, int head, int core, Optional<GazetteerEntry> entry) {
    if (entry.filter(e -> e.kind() == EntityKind.ORGANIZATION).isPresent()) {
      return words.capital(i) || core > i + head;
    }
    boolean capital = words.capital(i) && !words.opens(i);
    boolean more = core > i + head || head > 1;
    return more && (words.capital(i) || !nouns.has("StateBody", words.lower(i)) || core > i + head)
        || capital && nouns.is("BareBody", words, i);
  }
}
