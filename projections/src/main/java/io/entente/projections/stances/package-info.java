/** Who takes which stance on which issue, and who agrees with whom? */
@NullMarked
package io.entente.projections.stances;

import org.jspecify.annotations.NullMarked;
