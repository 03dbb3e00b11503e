/** What do sources note as the background of the relationship? */
@NullMarked
package io.entente.projections.context;

import org.jspecify.annotations.NullMarked;
