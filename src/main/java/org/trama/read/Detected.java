package org.trama.read;

/** What a file was found to be; the media type is the one that its document will bear. */
record Detected(Kind kind, String mediaType) {}
