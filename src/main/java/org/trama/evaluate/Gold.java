package org.trama.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader annotated in one document.
 *
 * @param name of the document, without folder and extension
 * @param entities by id, in the order of the file
 * @param positions offices held
 * @param events in the order of the file
 */
record Gold(
    String name,
    Map<String, GoldEntity> entities,
    List<GoldPosition> positions,
    List<GoldEvent> events) {

  /**
   * A named thing.
   *
   * @param type local name of its class
   * @param label its folded label
   * @param names all its folded names
   */
  record GoldEntity(String type, String label, Set<String> names) {}

  /**
   * An office.
   *
   * @param person id of the holder
   * @param title as written
   */
  record GoldPosition(String person, String title) {}

  /**
   * A filler of a role: an entity by id, or a text.
   *
   * @param role name of the role
   * @param entity id of the entity, where the filler is one
   * @param text the noun phrase, where it is not
   */
  record GoldArgument(String role, Optional<String> entity, Optional<String> text) {}

  /**
   * A claim.
   *
   * @param source id of who says it; empty for the document
   * @param polarity in lower case
   * @param modality in lower case
   */
  record GoldClaim(Optional<String> source, String polarity, String modality) {
    boolean isDenial() {
      return polarity.equals("denied");
    }
  }

  /**
   * An event.
   *
   * @param type name of its class
   * @param evidence words of the document
   * @param arguments who and what
   * @param claims who says so
   * @param min lower bound of the quantity
   * @param max upper bound of the quantity
   * @param start first day
   * @param end last day
   */
  record GoldEvent(
      String type,
      String evidence,
      List<GoldArgument> arguments,
      List<GoldClaim> claims,
      Optional<Double> min,
      Optional<Double> max,
      Optional<String> start,
      Optional<String> end) {

    boolean namesEntities() {
      return arguments.stream().anyMatch(argument -> argument.entity().isPresent());
    }
  }

  /**
   * The annotations in {@code directory}, by name; throws {@link EvaluationException} where there
   * are none.
   */
  static List<Gold> readAll(Path directory) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.json")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new EvaluationException(
          "cannot read the annotations in " + directory + "; name a folder of .json files", e);
    }
    if (files.isEmpty()) {
      throw new EvaluationException(
          "no .json file in " + directory + "; name a folder of annotations");
    }
    files.sort((one, two) -> Folded.BY_CODE_POINT.compare(name(one), name(two)));
    return files.stream().map(Gold::read).toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.json$", "");
  }

  private static Gold read(Path file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      Map<String, GoldEntity> entities = new LinkedHashMap<>();
      root.path("entities")
          .forEach(entity -> entities.put(entity.path("id").asText(), entity(entity)));
      List<GoldPosition> positions = new ArrayList<>();
      for (JsonNode relation : root.path("relations")) {
        if (relation.path("type").asText().equals("position")) {
          positions.add(
              new GoldPosition(relation.path("person").asText(), relation.path("title").asText()));
        }
      }
      List<GoldEvent> events = new ArrayList<>();
      root.path("events").forEach(event -> events.add(event(event)));
      return new Gold(name(file), entities, positions, events);
    } catch (IOException e) {
      throw new EvaluationException(file + " is not JSON; correct or remove it", e);
    }
  }

  private static GoldEntity entity(JsonNode entity) {
    String label = Folded.of(entity.path("label").asText());
    Set<String> names = new HashSet<>(Set.of(label));
    names.add(Folded.of(entity.path("id").asText().replace('-', ' ')));
    entity.path("aliases").forEach(alias -> names.add(Folded.of(alias.asText())));
    return new GoldEntity(entity.path("type").asText(), label, names);
  }

  private static GoldEvent event(JsonNode event) {
    List<GoldArgument> arguments = new ArrayList<>();
    for (JsonNode argument : event.path("args")) {
      arguments.add(
          new GoldArgument(
              argument.path("role").asText(), text(argument, "entity"), text(argument, "text")));
    }
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonNode claim : event.path("claims")) {
      claims.add(
          new GoldClaim(
              text(claim, "source"),
              claim.path("polarity").asText(),
              claim.path("modality").asText()));
    }
    JsonNode quantity = event.path("quantity");
    JsonNode time = event.path("time");
    return new GoldEvent(
        event.path("type").asText(),
        event.path("evidence").asText(),
        arguments,
        claims,
        number(quantity, "min"),
        number(quantity, "max"),
        text(time, "start"),
        text(time, "end"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) && !node.get(field).asText().isEmpty()
        ? Optional.of(node.get(field).asText())
        : Optional.empty();
  }

  private static Optional<Double> number(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.get(field).asDouble()) : Optional.empty();
  }
}
