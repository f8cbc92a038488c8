package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.extract.words.WordLine;
import org.trama.model.PartOfSpeech;
import org.trama.model.Quantity;
import org.trama.model.Sentence;
import org.trama.model.Token;

/** Words that may be a quantity, and what around them says that they are none. */
final class Figure {
  private static final String MONTH =
      "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)";
  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "(?:de )?(?:"
              + MONTH
              + "|segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|años?|decadas?|siglos?|lustros?"
              + "|trimestres?|semestres?|de la (?:mañana|tarde|noche|madrugada)|h|hs|hrs|(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic))\\b.*"
              + "|(?:y|,|o|a) (?:el )?\\d{1,2} de "
              + MONTH
              + ".*|/.*|:\\d.*");
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?:.* )?(?:resolucion|articulo|ley|decreto|capitulo|numero|num\\.?|n[º°.]|canal|vuelo|unidad|brigada|batallon|pagina|parrafo|seccion"
              + "|anexo|orden|siglo|version|fase|proyecto|tipo|categoria|nivel|grupo|distrito|zona|bloque|punto|a las|a la|dia|los dias|"
              + "(?:madrugada|noche|tarde|jornada) de el|cada|año|modelo|linea|carretera|ruta|calle|articulos|covid|[a-z]-)");
  private static final Pattern MONTH_BEFORE = Pattern.compile("(?:.* )?" + MONTH + "(?: a)?");
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?:paises|naciones|lideres|mandatarios|presidentes|gobiernos|partes|potencias|aliados|dirigentes|estados|coreas|bandos|capitales"
              + "|cancilleres|ministros|diplomaticos|jefes|vecinos|años).*");

  /** How many words before a figure tell that it belongs to a name. */
  private static final int BEFORE = 3;

  /** {@code en julio 20 millones}: no day of the month. */
  private static final Pattern SCALED = Pattern.compile(".* (?:mil|millon|millones|billones)");

  /** {@code a la zona 9.000 soldados}: what is numbered has no thousands. */
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");

  /** {@code 13 drones}: what taggers take a plural noun for. */
  private static final Set<PartOfSpeech> COUNTABLE =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);

  private static final Pattern PLURAL = Pattern.compile("\\p{Ll}+s");

  /** An age, or a share of what is counted: {@code un tercio de sus soldados}. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?:de )?edad.*|de cada .*|(?:tercio|cuarto|quinto|decimo|tercera parte|cuarta parte)s? (?:de|a) .*");

  /** {@code tres veces más}, {@code dos veces al mes}: no count. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "veces (?:mas|menos|mayor|menor|mejor|peor|superior|inferior|que|lo que|cada"
              + "|por (?:semana|dia|mes|año)|a el (?:dia|mes|año)|a la semana)\\b.*");

  private static final Pattern ARTICLE = Pattern.compile("(?i)los|las|el|la");

  /** {@code Kiev 14 MiG-29}: what is counted by its name. */
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}\\p{L}*-?\\d+\\p{L}*");

  private static final Pattern YEAR = Pattern.compile("(?:1[4-9]|20)\\d\\d");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:.* )?(?:desde|hasta|en|de|,|\\()");
  private static final Pattern ALL_BEFORE =
      Pattern.compile("(?:.* )?(?:los|las|estos|estas|ambos)");

  private final Sentence sentence;
  private final WordLine line;
  private final int from;
  private final int to;

  Figure(Sentence sentence, WordLine line, int from, int to) {
    this.sentence = sentence;
    this.line = line;
    this.from = from;
    this.to = to;
  }

  String words() {
    return line.text().substring(from, to);
  }

  private String before() {
    return line.text().substring(0, from).stripTrailing();
  }

  /** The last words before it. */
  private String rightBefore() {
    String before = before();
    int begin = before.length();
    for (int words = 0; words < BEFORE && begin > 0; words++) {
      begin = Math.max(0, before.lastIndexOf(' ', begin - 1));
    }
    return before.substring(begin).stripLeading();
  }

  private String after() {
    return line.text().substring(to).stripLeading();
  }

  /**
   * The mention with these bounds; empty where the figure is a time. {@code unit} is told by a sign
   * or {@code por ciento}.
   */
  Optional<QuantityMention> mention(
      Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit) {
    if (unit.isEmpty() && TIME_AFTER.matcher(after()).matches() || before().endsWith("miles de")) {
      return Optional.empty();
    }
    int begin = line.tokenAt(from);
    int end = line.tokenEnd(to);
    Counted counted =
        unit.map(name -> new Counted(Optional.empty(), name))
            .orElseGet(() -> Counted.after(sentence, end));
    Quantity value = new Quantity(min, max, counted.unit(), text(begin, end));
    return Optional.of(new QuantityMention(begin, end, counted.head(), value));
  }

  /** The words as written: the halves of a contraction, which share their span, are one again. */
  private String text(int begin, int end) {
    StringBuilder text = new StringBuilder(sentence.tokens().get(begin).text());
    for (int i = begin + 1; i < end; i++) {
      Token token = sentence.tokens().get(i);
      boolean half = token.span().equals(sentence.tokens().get(i - 1).span());
      text.append(half ? "l" : " " + token.text());
    }
    return text.toString();
  }

  /**
   * Whether the figure {@code number} counts; {@code certain} where a modifier or a sign already
   * says so.
   */
  boolean isCount(String number, boolean certain) {
    if (isName() || isNumber(number, certain) || NO_COUNT.matcher(after()).matches()) {
      return false;
    }
    String before = rightBefore();
    if (One.is(number)) {
      return new One(words(), before(), after()).counts(certain);
    }
    if (YEAR.matcher(number).matches() && !certain) {
      return isFollowedByPlural() && !YEAR_BEFORE.matcher(before).matches();
    }
    boolean parties = ALL_BEFORE.matcher(before).matches() && PARTIES.matcher(after()).matches();
    boolean compares = COMPARED.matcher(after()).matches();
    return !parties && !compares && (certain || !isLabel(number));
  }

  /** {@code la resolución 2231}, {@code en mayo 2023}; not so {@code en mayo 200 soldados}. */
  private boolean isNumber(String number, boolean certain) {
    String before = rightBefore();
    boolean plural = isFollowedByPlural() || Figures.isCollective(number);
    boolean named =
        NAME_BEFORE.matcher(before).matches() && !(GROUPED.matcher(number).matches() && plural);
    boolean dated = MONTH_BEFORE.matcher(before).matches() && !certain && !plural;
    return (named || dated) && !SCALED.matcher(number).matches();
  }

  /** {@code los Veintisiete}: a capital inside the sentence makes a name of it. */
  private boolean isName() {
    int begin = line.tokenAt(from);
    String word = sentence.tokens().get(begin).text();
    return begin > 0
        && ARTICLE.matcher(sentence.tokens().get(begin - 1).text()).matches()
        && Character.isUpperCase(word.charAt(0));
  }

  /** Whether {@code word}, in small letters, stands there: {@code a $ 500}, not {@code A$ 500}. */
  boolean isPreposition(int offset, String word) {
    return sentence.tokens().get(line.tokenAt(offset)).text().equals(word);
  }

  private boolean isFollowedByPlural() {
    int end = line.tokenEnd(to);
    return end < sentence.tokens().size()
        && COUNTABLE.contains(sentence.tokens().get(end).pos())
        && PLURAL.matcher(sentence.tokens().get(end).text()).matches();
  }

  /**
   * A bare figure right after a noun, and before none, is its name or number: {@code Unidad 731}.
   */
  private boolean isLabel(String number) {
    int begin = line.tokenAt(from);
    List<Token> tokens = sentence.tokens();
    if (begin == 0 || !number.matches("\\d{1,4}")) {
      return false;
    }
    Token previous = tokens.get(begin - 1);
    boolean second =
        begin > 2
            && previous.text().matches("[yo,]")
            && tokens.get(begin - 2).pos() == PartOfSpeech.NUM;
    boolean series = second && tokens.get(begin - 3).pos() == PartOfSpeech.PROPN;
    boolean named =
        series
            || previous.pos() == PartOfSpeech.PROPN
            || previous.pos() == PartOfSpeech.NOUN
            || previous.pos() == PartOfSpeech.ADJ
            || previous.text().matches("[-/#ºª]");
    int end = line.tokenEnd(to);
    boolean counts =
        end < tokens.size()
            && (tokens.get(end).pos() == PartOfSpeech.NOUN
                || MODEL.matcher(tokens.get(end).text()).matches());
    return named && !counts && !isFollowedByPlural();
  }
}
