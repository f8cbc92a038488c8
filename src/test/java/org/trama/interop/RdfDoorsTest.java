package org.trama.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.trama.export.DatasetExport;
import org.trama.export.RdfFormat;
import org.trama.model.TramaException;

/** Every serialisation is read by programs that have nothing to do with the one that wrote it. */
class RdfDoorsTest {
  private static final Map<RdfFormat, RDFFormat> RDF4J =
      Map.of(
          RdfFormat.TTL, RDFFormat.TURTLE,
          RdfFormat.NT, RDFFormat.NTRIPLES,
          RdfFormat.RDFXML, RDFFormat.RDFXML,
          RdfFormat.NQ, RDFFormat.NQUADS,
          RdfFormat.TRIG, RDFFormat.TRIG,
          RdfFormat.JSONLD, RDFFormat.JSONLD,
          RdfFormat.JSONLD_FRAMED, RDFFormat.JSONLD);
  private static final Map<RdfFormat, String> RDFLIB =
      Map.of(
          RdfFormat.TTL, "turtle",
          RdfFormat.NT, "nt",
          RdfFormat.RDFXML, "xml",
          RdfFormat.NQ, "nquads",
          RdfFormat.TRIG, "trig",
          RdfFormat.JSONLD, "json-ld",
          RdfFormat.JSONLD_FRAMED, "json-ld");
  private static final Map<RdfFormat, String> MEDIA_TYPES =
      Map.of(
          RdfFormat.TTL, "text/turtle",
          RdfFormat.NT, "application/n-triples",
          RdfFormat.RDFXML, "application/rdf+xml",
          RdfFormat.NQ, "application/n-quads",
          RdfFormat.TRIG, "application/trig",
          RdfFormat.JSONLD, "application/ld+json",
          RdfFormat.JSONLD_FRAMED, "application/ld+json");
  private static final Map<RdfFormat, String> RAPPER =
      Map.of(
          RdfFormat.TTL, "turtle",
          RdfFormat.NT, "ntriples",
          RdfFormat.RDFXML, "rdfxml",
          RdfFormat.NQ, "nquads",
          RdfFormat.TRIG, "trig");

  @TempDir private Path folder;

  private static DatasetGraph dataset(RdfFormat format) {
    return format == RdfFormat.RDFXML ? Awkward.fitForXml() : Awkward.unfitForXml();
  }

  private static Quads expected(RdfFormat format) {
    return format.keepsGraphs() ? Quads.of(dataset(format)) : Quads.unionOf(dataset(format));
  }

  private Path file(RdfFormat format) throws IOException {
    Path file = folder.resolve("graph." + format.name().toLowerCase(java.util.Locale.ROOT));
    try (OutputStream out = Files.newOutputStream(file)) {
      new DatasetExport(dataset(format)).write(format, out);
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource
  void rdf4jReadsTheSameStatements(RdfFormat format) throws IOException {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(file(format))) {
      Rio.write(Rio.parse(in, "", RDF4J.get(format)), new NQuadsWriter(quads));
    }
    Quads.parse(quads.toString(StandardCharsets.UTF_8)).areThoseOf(expected(format));
  }

  @ParameterizedTest
  @EnumSource
  void rdflibReadsTheSameStatements(RdfFormat format) throws IOException {
    Tool rdflib = Tool.debianPython("rdflib", "python3-rdflib").require();
    String quads =
        rdflib.run(Tool.pythonScript("read_rdf.py"), RDFLIB.get(format), file(format).toString());
    Quads.parse(quads).areThoseOf(expected(format));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"JSONLD", "JSONLD_FRAMED"})
  void rapperReadsTheSameStatements(RdfFormat format) throws IOException {
    Tool rapper = Tool.command("rapper", "raptor2-utils").require();
    String quads =
        rapper.run("-q", "-i", RAPPER.get(format), "-o", "nquads", file(format).toString());
    Quads.parse(quads).areThoseOf(expected(format));
  }

  @ParameterizedTest
  @EnumSource
  void oxigraphReadsTheSameStatements(RdfFormat format) throws IOException {
    read("oxigraph", "oxigraph", format);
  }

  @ParameterizedTest
  @EnumSource(names = {"TTL", "NT", "NQ", "TRIG"})
  void n3JsReadsTheSameStatements(RdfFormat format) throws IOException {
    read("n3", "n3", format);
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONLD", "JSONLD_FRAMED"})
  void jsonldJsReadsTheSameStatementsAndNoOtherFile(RdfFormat format) throws IOException {
    read("jsonld", "jsonld", format);
  }

  private void read(String npmPackage, String reader, RdfFormat format) throws IOException {
    Tool tool = Tool.node(npmPackage).require();
    String quads =
        tool.run(
            Tool.npmScript("read-rdf.mjs"),
            reader,
            MEDIA_TYPES.get(format),
            file(format).toString());
    Quads.parse(quads).areThoseOf(expected(format));
  }

  @Test
  void allThatKeepGraphsHaveOneCanonicalForm() throws IOException {
    Tool canonize = Tool.node("rdf-canonize").require();
    Map<RdfFormat, String> forms = new EnumMap<>(RdfFormat.class);
    for (RdfFormat format :
        List.of(RdfFormat.NQ, RdfFormat.TRIG, RdfFormat.JSONLD, RdfFormat.JSONLD_FRAMED)) {
      forms.put(
          format,
          canonize.run(
              Tool.npmScript("read-rdf.mjs"),
              "canonical",
              MEDIA_TYPES.get(format),
              file(format).toString()));
    }
    assertThat(new HashSet<>(forms.values())).hasSize(1);
    Quads.parse(forms.get(RdfFormat.NQ)).areThoseOf(expected(RdfFormat.NQ));
  }

  /** It keeps the values of whole numbers, not the type that says they are not negative. */
  @Test
  void oxigraphStoresTheSameStatements() throws IOException {
    Tool oxigraph = Tool.node("oxigraph").require();
    String stored =
        oxigraph.run(
            Tool.npmScript("read-rdf.mjs"),
            "oxigraphStore",
            MEDIA_TYPES.get(RdfFormat.NQ),
            file(RdfFormat.NQ).toString());
    expected(RdfFormat.NQ)
        .mapLines(RdfDoorsTest::widened)
        .areThoseOf(Quads.parse(stored).mapLines(RdfDoorsTest::widened));
  }

  private static String widened(String line) {
    return line.replace("XMLSchema#nonNegativeInteger>", "XMLSchema#integer>");
  }

  @Test
  void rdfXmlIsRefusedWhereATextHasWhatXmlCannotHold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> new DatasetExport(Awkward.unfitForXml()).write(RdfFormat.RDFXML, out))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("U+000C")
        .hasMessageContaining("offset " + (Awkward.FIT_FOR_XML + "página 1").length())
        .hasMessageContaining("choose another format");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void jenaReadsTheSameStatements(RdfFormat format) throws IOException {
    DatasetGraph read = DatasetGraphFactory.create();
    Lang lang = org.apache.jena.riot.RDFLanguages.contentTypeToLang(MEDIA_TYPES.get(format));
    RDFParser.create().source(file(format)).lang(lang).parse(read);
    Quads.of(read).areThoseOf(expected(format));
  }

  @Test
  void aDocumentHoldsItsClaimsAndTheseTheirEvents() throws IOException {
    String json = Files.readString(file(RdfFormat.JSONLD_FRAMED));
    assertThat(Stream.of("\"claims\"", "\"evidence\" : {", "\"about\" : {", "\"mentions\""))
        .allSatisfy(key -> assertThat(json).contains(key));
  }
}
