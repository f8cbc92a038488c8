package org.trama.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written. */
public enum QueryFormat {
  /** Columns for people to read. */
  TABLE(Lang.RDFNULL),
  CSV(ResultSetLang.RS_CSV),
  TSV(ResultSetLang.RS_TSV),
  JSON(ResultSetLang.RS_JSON),
  XML(ResultSetLang.RS_XML),
  /** Turtle, for {@code CONSTRUCT} and {@code DESCRIBE} alone. */
  TTL(Lang.TURTLE);

  private final Lang lang;

  QueryFormat(Lang lang) {
    this.lang = lang;
  }

  Lang lang() {
    return lang;
  }

  boolean isForGraphs() {
    return this == TTL;
  }
}
