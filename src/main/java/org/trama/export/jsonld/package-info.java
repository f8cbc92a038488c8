/**
 * JSON-LD 1.1 under a context of our own, flat or framed by document.
 *
 * <p>Receives sorted statements; holds one node, or framed by document the largest of these.
 * Fetches no context from the network: ours is packed with the program and stands in every file.
 */
package org.trama.export.jsonld;
