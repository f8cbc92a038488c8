package org.trama.serve.data;

import java.util.Optional;

/**
 * What is sent where data are wanted instead of a page.
 *
 * @param mediaType of the text
 * @param text itself
 * @param fileName to save it under; none where it is to be looked at
 */
public record Representation(String mediaType, String text, Optional<String> fileName) {}
