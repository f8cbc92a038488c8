package org.trama.read;

/** Takes the members of an archive as they come. */
@FunctionalInterface
interface MemberSink {
  /**
   * One member.
   *
   * @param name its path inside the archive
   * @param compressed its size in the archive in bytes, 0 where that is not known
   * @param bytes opens it, at once or not at all
   */
  void accept(String name, long compressed, Opening bytes);

  /** How a member is opened. */
  @FunctionalInterface
  interface Opening {
    java.io.InputStream open() throws java.io.IOException;
  }
}
