package org.trama.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.trama.model.Filler;

/**
 * A record kept as JSON in a file of its own. A file is whole or not there: it is written beside
 * and moved into place.
 *
 * @param <T> the record
 */
public final class JsonFile<T> {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .addMixIn(Filler.class, FillerKinds.class)
          .build();

  private final Path path;
  private final Class<T> type;

  /** The file at {@code path}, there or not. */
  public JsonFile(Path path, Class<T> type) {
    this.path = path;
    this.type = type;
  }

  /**
   * What the file holds; empty where there is none, and where it is damaged or of an older form.
   */
  public Optional<T> read() {
    try {
      return Optional.ofNullable(JSON.readValue(Files.readAllBytes(path), type));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("the file " + path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Puts {@code value} in place of what the file held. */
  public void write(T value) {
    try {
      Files.createDirectories(path.getParent());
      Path beside = Files.createTempFile(path.getParent(), ".writing", null);
      Files.write(beside, JSON.writeValueAsBytes(value));
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(
          "the file "
              + path
              + " cannot be written: "
              + e.getMessage()
              + ". Check that the disk has space.",
          e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Filler.OfEntity.class, name = "entity"),
    @JsonSubTypes.Type(value = Filler.OfText.class, name = "text")
  })
  private interface FillerKinds {}
}
