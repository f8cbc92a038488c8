package org.trama.resolve;

import java.util.Optional;

/**
 * The name of a body, parted into what it is and whose it is.
 *
 * @param base slug of the name without its state
 * @param state key of the country that the name tells, where it tells one
 * @param isCommon whether every state may have a body of this name
 */
record Institution(String base, Optional<String> state, boolean isCommon) {
  /** Key of this body of the country {@code state}. */
  String keyIn(String state) {
    return base + "-de-" + state;
  }
}
