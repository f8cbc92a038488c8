package org.trama.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.Metadata;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.pipeline.StageSettings;
import org.trama.pipeline.Stages;
import org.trama.pipeline.StandardStages;
import org.trama.read.DocumentRead;
import org.trama.read.ReadOutcome;
import org.trama.read.SkipReason;
import org.trama.read.Skipped;
import org.trama.read.SourceFile;

/**
 * The stages of a build that understand one sentence only, {@code X atacó a Y} or {@code X no atacó
 * a Y}, and so need no annotator. A text that begins with {@code ROTO} cannot be read.
 */
final class AttackStages {
  private static final Pattern ATTACK =
      Pattern.compile("(\\p{Lu}\\p{Ll}+) (no )?atacó a (\\p{Lu}\\p{Ll}+)");

  private AttackStages() {}

  static Stages of(StageSettings settings) {
    Stages real = StandardStages.of(settings);
    return new Stages(
        metadata -> file -> List.of(read(file)),
        () -> document -> new AnnotatedDocument(document, List.of()),
        () -> AttackStages::extract,
        real.corrections(),
        real.resolver(),
        real.graphs(),
        real.conformance(),
        real.versions());
  }

  private static ReadOutcome read(SourceFile file) {
    try {
      String text = Files.readString(file.location());
      return text.startsWith("ROTO")
          ? new Skipped(file.path(), SkipReason.MALFORMED, "save it again")
          : new DocumentRead(
              new Document(
                  file.path(),
                  file.sha256(),
                  text,
                  Metadata.of("es", "text/plain", Optional.empty())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Extraction extract(AnnotatedDocument annotated) {
    Map<String, LocalEntity> entities = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Matcher attack = ATTACK.matcher(annotated.document().text());
    while (attack.find()) {
      for (int side : new int[] {1, 3}) {
        String name = attack.group(side);
        entities.putIfAbsent(
            name, new LocalEntity(name, EntityKind.COUNTRY, name, List.of(name), Optional.empty()));
        Span span = new Span(attack.start(side), attack.end(side));
        mentions.add(new Mention(name, span, Mention.Form.NAME));
      }
      String id = "attack" + attack.start();
      events.add(event(id, attack.group(1), attack.group(3)));
      Polarity polarity = attack.group(2) == null ? Polarity.ASSERTED : Polarity.DENIED;
      claims.add(
          new Claim(
              id,
              Optional.empty(),
              polarity,
              Modality.ACTUAL,
              new Span(attack.start(), attack.end()),
              "atacar",
              0.8));
    }
    return new Extraction(
        List.copyOf(entities.values()), mentions, List.of(), List.of(), events, claims);
  }

  private static Event event(String id, String who, String whom) {
    List<Argument> arguments =
        List.of(
            new Argument(Role.AGENT, new Filler.OfEntity(who)),
            new Argument(Role.TARGET, new Filler.OfEntity(whom)));
    return new Event(id, "Attack", arguments, Optional.empty(), Optional.empty());
  }
}
