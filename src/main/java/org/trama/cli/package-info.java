/**
 * The command line: one class per verb, each of which parses what was asked, has it done, and shows
 * what came of it.
 *
 * <p>The only package that prints or ends the process. Data go to standard output, everything else
 * to standard error.
 */
package org.trama.cli;
