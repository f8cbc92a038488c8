/**
 * Pages of entities: found by name, alone, two with what they did to each other, and as a graph of
 * those who share events.
 *
 * <p>Receives a visit; takes entities and their events from its atlas, and from its dataset offices
 * and identities. The graph comes as picture and table, and as files.
 */
package org.trama.serve.entity;
