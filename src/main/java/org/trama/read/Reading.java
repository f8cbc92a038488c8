package org.trama.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The reading of one file, with everything that is packed in it. */
final class Reading {
  private final ReadLimits limits;
  private final TimeLimit time;
  private final DocumentMaker maker;
  private final Expansion expansion;
  private final List<ReadOutcome> outcomes = new ArrayList<>();
  private int members;

  Reading(ReadLimits limits, DocumentMaker maker) {
    this.limits = limits;
    this.time = new TimeLimit(limits.maxTime());
    this.maker = maker;
    this.expansion = new Expansion(limits, time);
  }

  List<ReadOutcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /**
   * Adds the outcomes of {@code content}, which lies in so many archives. This is the boundary of a
   * document.
   */
  void read(Content content, int depth) {
    try {
      dispatch(content, depth);
    } catch (Exception
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError thrown) {
      outcomes.add(Diagnosis.of(content.path(), thrown));
    }
  }

  private void dispatch(Content content, int depth) throws Exception {
    if (content.bytes().length == 0) {
      throw new SkipException(SkipReason.EMPTY, "it has no bytes; copy it again or remove it");
    }
    Detected detected = time.call(() -> maker.detect(content));
    switch (detected.kind()) {
      case ARCHIVE -> archive(content, detected, depth);
      case MAIL -> mail(content, depth);
      default -> outcomes.add(time.call(() -> maker.document(content, detected)));
    }
  }

  private void archive(Content content, Detected detected, int depth) throws IOException {
    requireDepth(depth + 1);
    int before = outcomes.size();
    Set<String> names = new HashSet<>();
    new Archive(content, expansion)
        .each(
            detected.mediaType(),
            (raw, compressed, bytes) -> {
              String name = MemberName.normalize(raw);
              if (name.isEmpty() || MemberName.isNoDocumentPath(name)) {
                return;
              }
              requireNew(names.add(name), name);
              countMember();
              member(new Member(content.path() + "!/" + name, compressed, bytes), depth + 1);
            });
    if (outcomes.size() == before) {
      throw new SkipException(SkipReason.EMPTY, "the archive has no documents in it");
    }
  }

  private record Member(String path, long compressed, MemberSink.Opening bytes) {}

  private void member(Member member, int depth) {
    try (InputStream in = member.bytes().open()) {
      read(new Content(member.path(), expansion.bytes(in, member.compressed())), depth);
    } catch (SkipException | IOException e) {
      outcomes.add(Diagnosis.of(member.path(), e));
    }
  }

  private void mail(Content content, int depth) throws Exception {
    Mail.Parts mail = time.call(() -> Mail.of(content, limits.maxNesting()));
    if (!mail.article().text().isBlank() || mail.attachments().isEmpty()) {
      outcomes.add(time.call(() -> maker.finish(content, mail.article())));
    }
    for (Content attachment : mail.attachments()) {
      requireDepth(depth + 1);
      countMember();
      read(attachment, depth + 1);
    }
  }

  private void requireDepth(int depth) {
    if (depth > limits.maxArchiveDepth()) {
      String detail = "archives lie more than %d deep in one another; raise --max-archive-depth";
      throw new SkipException(SkipReason.TOO_DEEP, detail.formatted(limits.maxArchiveDepth()));
    }
  }

  private static void requireNew(boolean isNew, String name) {
    if (!isNew) {
      throw new SkipException(
          SkipReason.MALFORMED, "two of its members are called " + name + "; rename one");
    }
  }

  private void countMember() {
    members++;
    if (members > limits.maxMembers()) {
      String detail = "it has more than %,d members; raise --max-members or split it";
      throw new SkipException(
          SkipReason.TOO_LARGE, String.format(Locale.ROOT, detail, limits.maxMembers()));
    }
  }
}
