package org.trama.annotate;

import java.util.List;

/**
 * A trained parser.
 *
 * @param ids of all that has an embedding
 * @param labels the names of the arcs in the order of their ids, that of the root's first
 * @param embeddings what stands for each word, tag and label, by its id
 * @param hidden what each place of each slot's embedding adds to the hidden units
 * @param bias of the hidden units
 * @param output what each hidden unit adds to the score of each move: an arc to the left by its
 *     label, one to the right, a shift
 */
record ParserModel(
    ParserIds ids,
    List<String> labels,
    float[][] embeddings,
    float[][] hidden,
    float[] bias,
    double[][] output) {}
