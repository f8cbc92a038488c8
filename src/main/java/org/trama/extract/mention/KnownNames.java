package org.trama.extract.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.NameSpan;
import org.trama.model.Slug;

/** Names and demonyms of the gazetteer in running text, the longest first, minding capitals. */
public final class KnownNames {
  private static final List<EntityKind> PREFERENCE =
      List.of(
          EntityKind.COUNTRY,
          EntityKind.ORGANIZATION,
          EntityKind.PERSON,
          EntityKind.PLACE,
          EntityKind.AGREEMENT,
          EntityKind.WEAPON_SYSTEM);

  /** No longer, in letters, are the acronyms that must be written as such. */
  private static final int SHORT = 3;

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\d]");

  private final Gazetteer gazetteer;

  private final GazetteerWords index;

  public KnownNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    index = new GazetteerWords(gazetteer);
  }

  /** The one person of the gazetteer with this surname; empty where it has several. */
  public Optional<GazetteerEntry> bySurname(String surname) {
    return index.bySurname(surname);
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The longest known name that begins at token {@code i}. */
  public Optional<Name> nameAt(Words words, int i) {
    return words.known(i, token -> lookUp(words, token));
  }

  private Optional<Name> lookUp(Words words, int i) {
    if (!words.has(i) || words.punctuation(i)) {
      return Optional.empty();
    }
    int tokens = index.reach(words.word(i));
    if (tokens == 0) {
      return Optional.empty();
    }
    for (int end = Math.min(words.size(), i + tokens); end > i; end--) {
      if (!words.punctuation(end - 1) && isWrittenAsName(words, i, end)) {
        Optional<GazetteerEntry> entry = entry(words.surface(i, end));
        if (entry.isPresent()
            && !isKindAndName(words, i, end, entry.get())
            && !isGivenName(words, i, end, entry.get())) {
          return Optional.of(Name.known(words, i, end, entry.get(), form(words, i, end)));
        }
      }
    }
    return glued(words, i);
  }

  /** {@code agencia TASS}: the name is {@code TASS}. */
  private boolean isKindAndName(Words words, int i, int end, GazetteerEntry entry) {
    int first = i;
    while (first < end - 1 && !words.capital(first)) {
      first++;
    }
    return first > i
        && entry.kind() != EntityKind.PLACE
        && entry(words.surface(first, end)).filter(entry::equals).isPresent();
  }

  /** {@code Israel Ramírez}: a country that is a person's first name too. */
  private static boolean isGivenName(Words words, int i, int end, GazetteerEntry entry) {
    return entry.kind() == EntityKind.COUNTRY
        && end == i + 1
        && !words.acronym(i)
        && !words.is(i - 1, "de", "en")
        && words.capital(end)
        && words.sentence().names().stream()
            .anyMatch(
                name ->
                    name.type() == NameSpan.Type.PERSON
                        && (name.begin() == end || name.begin() == i && name.end() > end));
  }

  /**
   * {@code Corea del Norteincluidos}: a name of several words whose last one lost the blank after
   * it.
   */
  private Optional<Name> glued(Words words, int i) {
    for (int last = i + 1; last < Math.min(words.size(), i + 4); last++) {
      String word = words.word(last);
      for (int cut = word.length() - 4; cut >= 4 && words.capital(last); cut--) {
        Optional<GazetteerEntry> entry =
            best(gazetteer.byName(words.surface(i, last) + " " + word.substring(0, cut)));
        if (entry.isPresent()) {
          return Optional.of(Name.known(words, i, last + 1, entry.get(), Reference.Form.NAME));
        }
      }
    }
    return Optional.empty();
  }

  /** What a name stands for, the likeliest where several bear it. */
  public Optional<GazetteerEntry> entry(String surface) {
    List<GazetteerEntry> alike =
        gazetteer.byName(surface).stream().filter(e -> fits(surface, e)).toList();
    List<GazetteerEntry> exact = alike.stream().filter(e -> e.names().contains(surface)).toList();
    return best(exact.isEmpty() ? alike : exact);
  }

  /** The demonym that token {@code i} is. */
  public Optional<Name> demonymAt(Words words, int i) {
    if (!words.has(i) || words.capital(i) && !words.opens(i)) {
      return Optional.empty();
    }
    return best(gazetteer.byDemonym(words.lower(i)))
        .filter(entry -> !isLanguage(words, i))
        .map(entry -> Name.known(words, i, i + 1, entry, Reference.Form.DEMONYM));
  }

  /** The country whose nationality token {@code i} is, however it is written. */
  public Optional<Name> nationalityAt(Words words, int i) {
    return best(gazetteer.byDemonym(words.lower(i)))
        .filter(entry -> entry.kind() == EntityKind.COUNTRY)
        .map(entry -> Name.known(words, i, i + 1, entry, Reference.Form.DEMONYM));
  }

  /** The preferred kind; of one kind, what has most names, being spoken of most. */
  private static Optional<GazetteerEntry> best(List<GazetteerEntry> entries) {
    return entries.stream()
        .min(
            Comparator.<GazetteerEntry>comparingInt(entry -> PREFERENCE.indexOf(entry.kind()))
                .thenComparingInt(entry -> -entry.names().size()));
  }

  /** {@code traducción al inglés}, {@code en ruso}. */
  private static boolean isLanguage(Words words, int i) {
    return words.is(i - 1, "en")
        || words.is(i - 1, "al", "del") && words.lemma(i - 2).startsWith("tradu");
  }

  /** Short acronyms must be written as such: {@code UE}, not {@code Ue}. */
  private static boolean fits(String surface, GazetteerEntry entry) {
    String letters = letters(surface);
    return letters.length() > SHORT
        || isUpper(letters)
        || !entry.names().stream()
            .filter(name -> Slug.of(name).replace("-", "").equals(Slug.of(letters)))
            .allMatch(KnownNames::isUpper);
  }

  private static boolean isWrittenAsName(Words words, int begin, int end) {
    if (words.article(begin) && !words.capital(begin)) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (words.capital(i) && !(i == begin && words.article(i) && end > begin + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Reference.Form form(Words words, int begin, int end) {
    String letters = end == begin + 1 ? letters(words.surface(begin, end)) : "";
    return end == begin + 1 && letters.length() <= 6 && isUpper(letters)
        ? Reference.Form.ACRONYM
        : Reference.Form.NAME;
  }

  private static String letters(String surface) {
    return OTHERS.matcher(surface).replaceAll("");
  }

  private static boolean isUpper(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
