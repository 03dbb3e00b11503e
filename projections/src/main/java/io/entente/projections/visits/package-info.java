/** Who visited whom, what was concluded there, and which visits were stops of a tour? */
@NullMarked
package io.entente.projections.visits;

import org.jspecify.annotations.NullMarked;
