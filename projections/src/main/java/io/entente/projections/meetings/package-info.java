/** Who met, when, on which occasion, and as a part of what? */
@NullMarked
package io.entente.projections.meetings;

import org.jspecify.annotations.NullMarked;
