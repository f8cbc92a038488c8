package org.trama.extract.time;

/** What an expression of time tells, in the classes of TIMEX3. */
enum Kind {
  DATE,
  TIME,
  DURATION,
  SET
}
