package org.trama.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelsTest {
  @Test
  void namesTheLibrariesAndTheirVersions() {
    assertThat(SpanishAnnotator.models())
        .hasSize(3)
        .anyMatch(name -> name.matches("stanford-corenlp-\\d[\\d.]*"))
        .anyMatch(name -> name.matches("stanford-corenlp-\\d[\\d.]*-models-spanish"))
        .anyMatch(name -> name.matches("spanish-pos-dict-\\d[\\d.]*"));
  }
}
