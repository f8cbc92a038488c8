package org.trama.cli;

import java.io.PrintStream;

/**
 * Where the program writes.
 *
 * @param out data
 * @param err everything else
 * @param terminal whether a person is watching {@code err}
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {}
