package org.trama.read;

/** How a file is to be read. */
enum Kind {
  TEXT,
  WEB_PAGE,
  MAIL,
  ARCHIVE,
  /** Read by a parser of Tika's. */
  OFFICE,
  ENCRYPTED,
  BINARY,
  UNSUPPORTED
}
