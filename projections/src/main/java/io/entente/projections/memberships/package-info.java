/** Who seeks, has or had membership of which organisation, and since when? */
@NullMarked
package io.entente.projections.memberships;

import org.jspecify.annotations.NullMarked;
