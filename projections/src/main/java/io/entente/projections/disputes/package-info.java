/** What do sources not agree on, and what of it cannot be so at once? */
@NullMarked
package io.entente.projections.disputes;

import org.jspecify.annotations.NullMarked;
