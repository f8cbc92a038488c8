/**
 * Pictures: bars beside names, and events over time, with the same figures in a table for those who
 * do not see them.
 *
 * <p>Receives numbers, or events of the atlas; draws them in SVG within HTML, in the language that
 * it is told. Leads nowhere, and asks no dataset.
 */
package org.trama.serve.chart;
