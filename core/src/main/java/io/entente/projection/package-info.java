/** Folding a history into an answer: projections, and the views they are replayed over. */
@NullMarked
package io.entente.projection;

import org.jspecify.annotations.NullMarked;
