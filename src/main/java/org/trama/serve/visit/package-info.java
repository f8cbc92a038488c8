/**
 * A visit: the dataset, what is known of it, the language and the parameters of a request, from
 * which a page is made; and what outlives a visit, namely the atlas, which is read anew when the
 * dataset changes, and what was made of an atlas and can be shown to all.
 *
 * <p>Receives a dataset with transactions; gives each visitor the last atlas that is complete, and
 * until there is one a page that says how far the reading is. Knows no page of the graph.
 */
package org.trama.serve.visit;
