/** Who has a right to which asset, from whom and since when? */
@NullMarked
package io.entente.projections.concessions;

import org.jspecify.annotations.NullMarked;
