package org.trama.extract.quantity;

import java.util.Optional;
import org.trama.model.Quantity;

/** Stub. */
public record QuantityMention(int begin, int end, Optional<Integer> unitHead, Quantity value) {}
