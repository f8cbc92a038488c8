package org.trama.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.trama.read.TextDecoder.Decoded;

/** A mail taken apart: what its sender wrote, and the files that came with it. */
final class Mail {
  private final WebPage pages;
  private final Content content;
  private final int maxNesting;
  private final List<String> texts = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<Content> attachments = new ArrayList<>();

  private Mail(Content content, int maxNesting) {
    this.content = content;
    this.maxNesting = maxNesting;
    this.pages = new WebPage(maxNesting);
  }

  /** The mail's own text, empty where there is none, and its attachments in order. */
  record Parts(Article article, List<Content> attachments) {}

  static Parts of(Content content, int maxNesting) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
    try {
      Mail mail = new Mail(content, maxNesting);
      mail.walk(message, 0);
      String text = String.join("\n", mail.texts);
      Facts facts = MailFacts.of(message);
      return new Parts(new Article(text, "message/rfc822", facts, mail.warnings), mail.attachments);
    } finally {
      message.dispose();
    }
  }

  private void walk(Entity entity, int depth) throws IOException {
    if (depth > maxNesting) {
      throw TextCollector.tooDeep(maxNesting);
    }
    String type = entity.getMimeType();
    if (type.equals("multipart/encrypted") || type.equals("application/pkcs7-mime")) {
      throw new SkipException(SkipReason.ENCRYPTED, "save a copy that is not");
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      walk(multipart, depth);
    } else if (body instanceof Message message) {
      attach(name(entity).orElse("mensaje.eml"), bytes(message));
    } else if (body instanceof SingleBody single) {
      leaf(entity, single);
    }
  }

  private void walk(Multipart multipart, int depth) throws IOException {
    if (multipart.getSubType().equals("alternative")) {
      Optional<Entity> best = best(multipart.getBodyParts());
      if (best.isPresent()) {
        walk(best.get(), depth + 1);
      }
      return;
    }
    for (Entity part : multipart.getBodyParts()) {
      walk(part, depth + 1);
    }
  }

  /** Markup tells where paragraphs end, plain text often does not; else the last is the richest. */
  private static Optional<Entity> best(List<Entity> alternatives) {
    return alternatives.stream()
        .filter(part -> part.isMultipart() || part.getMimeType().equals("text/html"))
        .findFirst()
        .or(() -> alternatives.stream().reduce((first, last) -> last));
  }

  private void leaf(Entity part, SingleBody body) throws IOException {
    boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType());
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    byte[] bytes = bytes(body);
    if (!attached && name(part).isEmpty() && type.equals("text/html")) {
      texts.add(ArticleText.of(pages.parse(text(bytes, part))));
    } else if (!attached && name(part).isEmpty() && type.startsWith("text/")) {
      texts.add(Pages.reflow(withoutSignature(text(bytes, part))));
    } else if (attached || !type.startsWith("image/")) {
      attach(name(part).orElse("adjunto"), bytes);
    }
  }

  private String text(byte[] bytes, Entity part) {
    Decoded decoded =
        TextDecoder.decode(bytes, Optional.ofNullable(part.getCharset()).flatMap(WebPage::charset));
    warnings.addAll(PlainText.warnings(decoded));
    return decoded.text();
  }

  private static String withoutSignature(String text) {
    return text.replace("\r\n", "\n").split("\n-- ?\n", 2)[0].replaceAll("(?m)^(> ?)+", "");
  }

  private void attach(String name, byte[] bytes) {
    String path = content.path() + "!/" + MemberName.normalize(name);
    long twins = attachments.stream().filter(other -> other.path().equals(path)).count();
    if (twins > 0) {
      throw new SkipException(
          SkipReason.MALFORMED, "two attachments are called " + name + "; rename one");
    }
    attachments.add(new Content(path, bytes));
  }

  private static Optional<String> name(Entity part) {
    return Optional.ofNullable(part.getFilename()).map(MailFacts::decodeWords);
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(Message message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, bytes);
    return bytes.toByteArray();
  }
}
