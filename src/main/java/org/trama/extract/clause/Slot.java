package org.trama.extract.clause;

import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * A role and what fills it, with the phrase that says so.
 *
 * @param role the role
 * @param filler what fills it
 * @param phrase where it stands
 * @param strength from 0 to 1: how sure the phrase belongs there
 */
public record Slot(Role role, Filler filler, Phrase phrase, double strength) {}
