/** Which threads run through what happened, and what ties one development to another? */
@NullMarked
package io.entente.projections.storylines;

import org.jspecify.annotations.NullMarked;
