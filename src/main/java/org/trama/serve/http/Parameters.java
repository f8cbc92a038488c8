package org.trama.serve.http;

import java.util.Optional;
import java.util.function.Function;

/** The parameters of a request by their names, each as it was sent; nothing where it was not. */
public interface Parameters extends Function<String, Optional<String>> {}
