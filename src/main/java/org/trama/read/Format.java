package org.trama.read;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads documents of one kind. */
interface Format {
  /** The whole document; throws where there is less than the whole to be had. */
  Article read(Content content) throws IOException, SAXException, TikaException;
}
