package org.trama.export.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.export.ManyDocuments;
import org.trama.export.graph.Facts;
import org.trama.rdf.Sample;

class CountriesTest {
  private final Countries sample = new Countries(new Facts(Sample.dataset()));
  private final Countries many = new Countries(new Facts(ManyDocuments.dataset(1)));

  @ParameterizedTest
  @CsvSource({"rusia, RUS", "ucrania, UKR", "corea-del-norte, PRK", "moscu, RUS", "lavrov, RUS"})
  void knowsCountriesAndWhatBelongsToThem(String entity, String code) {
    assertThat(sample.code(Sample.iris().entity(entity))).contains(code);
  }

  @Test
  void takesABodyForItsCountry() {
    assertThat(many.code(Sample.iris().entity("agencia"))).contains("PER");
  }

  @Test
  void hasNoCodeWhereIsoHasNone() {
    assertThat(many.code(Sample.iris().entity("kosovo"))).isEmpty();
  }
}
