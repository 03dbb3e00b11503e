/** A dyad-year panel, as statistics programs read it: the numbers of a relationship by the end of each year. */
@NullMarked
package io.entente.projections.exports.panel;

import org.jspecify.annotations.NullMarked;
