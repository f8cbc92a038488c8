package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.Document;

final class ArchiveTest {
  @TempDir Path root;

  @Test
  void makesEachMemberOfAZipADocumentOrASkipOfItsOwn() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("uno.txt", Samples.utf8(Samples.FIRST));
    members.put("carpeta/dos.docx", Samples.docx());
    members.put("carpeta/nada.txt", new byte[0]);
    members.put(".oculto.txt", Samples.utf8("no"));
    members.put("__MACOSX/._uno.txt", Samples.utf8("no"));
    List<ReadOutcome> outcomes = new Folder(root).put("todo.zip", Samples.zip(members)).read();
    assertThat(outcomes)
        .extracting(ReadOutcome::path)
        .containsExactly(
            "todo.zip!/uno.txt", "todo.zip!/carpeta/dos.docx", "todo.zip!/carpeta/nada.txt");
    assertThat(outcomes.get(0)).isInstanceOf(DocumentRead.class);
    assertThat(outcomes.get(1)).isInstanceOf(DocumentRead.class);
    assertThat(outcomes.get(2)).isInstanceOf(Skipped.class);
    Document first = ((DocumentRead) outcomes.get(0)).document();
    assertThat(first.text()).isEqualTo(Samples.FIRST);
    assertThat(first.sha256()).isEqualTo(Sha256.of(Samples.utf8(Samples.FIRST)));
  }

  @Test
  void readsTarGzAndSingleGzAndArchivesWithinArchives() throws Exception {
    byte[] text = Samples.utf8(Samples.FIRST);
    Folder folder =
        new Folder(root)
            .put("a.tar.gz", Samples.tarGz(Map.of("./dentro/uno.txt", text)))
            .put("b.txt.gz", Samples.gz(text))
            .put("c.zip", Samples.zip("d.tgz", Samples.tarGz(Map.of("uno.txt", text))));
    assertThat(folder.read()).allMatch(DocumentRead.class::isInstance);
    assertThat(folder.read())
        .extracting(ReadOutcome::path)
        .containsExactly("a.tar.gz!/dentro/uno.txt", "b.txt.gz!/b.txt", "c.zip!/d.tgz!/uno.txt");
  }

  @Test
  void skipsAMemberThatExpandsToFarMoreThanItIsAndReadsTheOthers() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("bomba.txt", new byte[60 << 20]);
    members.put("uno.txt", Samples.utf8(Samples.FIRST));
    List<ReadOutcome> outcomes = new Folder(root).put("todo.zip", Samples.zip(members)).read();
    assertThat(outcomes.get(0).toString())
        .startsWith("todo.zip!/bomba.txt: it looks made to harm its reader: ")
        .endsWith("bytes of it expand to more than 52,428,800; take it out of the corpus");
    assertThat(outcomes.get(1)).isInstanceOf(DocumentRead.class);
  }

  @Test
  void stopsAtABombOfManyMembersThatAreSmallEach() throws Exception {
    ReadLimits limits = ReadLimits.defaults().withMaxExpandedBytes(1_000_000);
    byte[] tar = Samples.tarGz(Map.of("a.txt", new byte[900_000], "b.txt", new byte[900_000]));
    List<ReadOutcome> outcomes = new Folder(root).with(limits).put("bomba.tgz", tar).read();
    assertThat(outcomes.get(outcomes.size() - 1).toString())
        .contains("it looks made to harm its reader: it expands to more than 1,000,000 bytes");
  }

  @Test
  void stopsWhereArchivesLieTooDeepInOneAnother() throws Exception {
    byte[] nested = Samples.zip("uno.txt", Samples.utf8(Samples.FIRST));
    for (int i = 0; i < 4; i++) {
      nested = Samples.zip("z.zip", nested);
    }
    assertThat(new Folder(root).put("z.zip", nested).skipped())
        .hasToString(
            "z.zip!/z.zip!/z.zip!/z.zip!/z.zip: it is nested more deeply than the limits allow: archives"
                + " lie more than 4 deep in one another; raise --max-archive-depth");
  }

  @Test
  void stopsAtTheLimitOfMembersAndKeepsTheOnesBefore() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      members.put(i + ".txt", Samples.utf8(Samples.FIRST));
    }
    Folder folder = new Folder(root).with(ReadLimits.defaults().withMaxMembers(3));
    List<ReadOutcome> outcomes = folder.put("a.zip", Samples.zip(members)).read();
    assertThat(outcomes).hasSize(4);
    assertThat(outcomes.get(3))
        .hasToString(
            "a.zip: it is larger than the limits allow: it has more than 3 members; raise --max-members or"
                + " split it");
  }

  @Test
  void keepsTheNamesOfMembersInsideTheirArchive() throws Exception {
    byte[] zip = Samples.zip("../../etc\\cron.d/uno.txt", Samples.utf8(Samples.FIRST));
    assertThat(new Folder(root).put("a.zip", zip).document().path())
        .isEqualTo("a.zip!/etc/cron.d/uno.txt");
  }

  @Test
  void skipsAnArchiveWithoutDocuments() throws Exception {
    assertThat(new Folder(root).put("a.zip", Samples.zip(".oculto", new byte[1])).skipped())
        .hasToString("a.zip: it holds no text: the archive has no documents in it");
  }

  @Test
  void skipsHalfAnArchive() throws Exception {
    byte[] zip = Samples.zip("uno.txt", Samples.utf8(Samples.FIRST));
    byte[] gz = Samples.gz(Samples.utf8(Samples.FIRST));
    Folder folder =
        new Folder(root)
            .put("a.zip", java.util.Arrays.copyOf(zip, zip.length - 30))
            .put("b.txt.gz", java.util.Arrays.copyOf(gz, gz.length / 2));
    assertThat(folder.read())
        .hasSize(2)
        .allSatisfy(
            outcome -> assertThat(((Skipped) outcome).reason()).isEqualTo(SkipReason.TRUNCATED));
  }
}
