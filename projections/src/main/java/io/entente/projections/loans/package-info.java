/** How much was lent, as agreed, as paid out, and as paid back? */
@NullMarked
package io.entente.projections.loans;

import org.jspecify.annotations.NullMarked;
