/** How fast the program is, measured by hand: no test, and nothing that a build runs. */
package org.trama.bench;
