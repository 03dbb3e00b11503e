/** How answers are written: what a form is, the words that forms share, and how a reader is told where to see more. */
@NullMarked
package io.entente.projections.forms;

import org.jspecify.annotations.NullMarked;
