/** Which figures do sources state, each on its own? */
@NullMarked
package io.entente.projections.figures;

import org.jspecify.annotations.NullMarked;
