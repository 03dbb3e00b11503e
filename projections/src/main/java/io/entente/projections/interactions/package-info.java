/** Who interacts with whom how often, how cooperatively, month by month? */
@NullMarked
package io.entente.projections.interactions;

import org.jspecify.annotations.NullMarked;
