/** Who reacted to what, and how? */
@NullMarked
package io.entente.projections.reactions;

import org.jspecify.annotations.NullMarked;
