/** Who holds what share of which asset? */
@NullMarked
package io.entente.projections.ownership;

import org.jspecify.annotations.NullMarked;
