/** Which agreements bind the two, and since when? */
@NullMarked
package io.entente.projections.agreements;

import org.jspecify.annotations.NullMarked;
