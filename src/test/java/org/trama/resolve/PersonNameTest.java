package org.trama.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Volodímir Zelenski, Volodymyr Zelensky",
    "Volodímir Zelenski, Volodimir Zelenskyy",
    "Volodymyr Zelenskiy, Volodymyr Zelenskyy",
    "Serguéi Shoigú, Sergey Shoigu",
    "Sergei Lavrov, Serguéi Lavrov",
    "Dmitri Peskov, Dimitri Peskov",
    "Dmitry Peskov, Dmitri Peskov",
    "Hwang Joon-kook, Hwang Joon-kuk",
    "Hwang Joonkuk, Hwang Joon-kook",
    "Kim Jong-un, Kim Jong Un",
    "Nikol Pashinyan, Nikol Pashinián",
    "Benjamín Netanyahu, Netanyahu Benjamin",
    "Hosein Amir Abdolahian, Hossein Amir-Abdollahian",
    "Alí Jameneí, Ali Khamenei",
    "Mijaíl Uliánov, Mikhail Ulyanov",
    "Abás Araqchí, Abbas Araghchi",
    "Abdelfatah al Burhan, Abdel Fattah al-Burhan",
    "Mohamed bin Zayed, Mohammed bin Zayed",
    "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
    "Mijaíl Gorbachov, Mikhail Gorbatchev"
  })
  void takesTranscriptionsForOneName(String one, String two) {
    assertThat(PersonName.of(one).isSpellingOf(PersonName.of(two))).isTrue();
    assertThat(PersonName.of(two).isSpellingOf(PersonName.of(one))).isTrue();
    assertThat(PersonName.of(one).blocks()).containsAnyElementsOf(PersonName.of(two).blocks());
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Kim Jong Un, Kim Yo Jong",
    "Volodímir Zelenski, Olena Zelenska",
    "Li Wei, Lu Wei",
    "Mohamed Abás, Mahmud Abás",
    "Mario García, María García",
    "Antonio Guterres, Antonia Guterres",
    "Juan Morales, Juan Mireles",
    "Sung Kim, Kim Gunn",
    "Daniel Ortega, Daniela Ortega"
  })
  void keepsDifferentNamesApart(String one, String two) {
    assertThat(PersonName.of(one).isSpellingOf(PersonName.of(two))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Nicolás Maduro, Nicolás Maduro Moros",
    "López Obrador, Andrés Manuel López Obrador",
    "Andrés López Obrador, Andrés Manuel López Obrador",
    "J. Biden, Joe Biden",
    "George W. Bush, George Walker Bush",
    "Juan de la Fuente, Juan Ramón de la Fuente"
  })
  void seesWhatANameIsShortFor(String shorter, String fuller) {
    assertThat(PersonName.of(shorter).abbreviates(PersonName.of(fuller))).isTrue();
    assertThat(PersonName.of(shorter).blocks())
        .containsAnyElementsOf(PersonName.of(fuller).blocks());
  }

  @Test
  void doesNotTakeASurnameForAShortFullName() {
    assertThat(PersonName.of("Maduro").abbreviates(PersonName.of("Nicolás Maduro"))).isFalse();
    assertThat(PersonName.of("Kim Yong").abbreviates(PersonName.of("Kim Jong Un"))).isFalse();
  }
}
