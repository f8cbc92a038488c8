/**
 * Requests and answers, whatever is asked: which paths there are and how to link to them, who is
 * let in, in which language and in which form of data a visitor wants to be answered, what cannot
 * be answered and why, and the headers, style sheets and scripts that go with all of it.
 *
 * <p>Knows the {@code words}, and no page: which path shows which one is no concern of it.
 */
package org.trama.serve.http;
