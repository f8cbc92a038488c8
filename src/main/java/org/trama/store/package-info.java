/**
 * Named graphs to a TDB2 store on disk, and back.
 *
 * <p>Receives graphs without blank nodes under their names, writes only those that differ from what
 * is stored, and gives them to be read within transactions. Beside the graphs lie caches of what
 * the earlier stages produced, by content. Does not know what the graphs say.
 */
package org.trama.store;
