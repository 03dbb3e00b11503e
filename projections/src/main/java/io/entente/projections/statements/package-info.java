/** Who said what, and what does it commemorate? */
@NullMarked
package io.entente.projections.statements;

import org.jspecify.annotations.NullMarked;
