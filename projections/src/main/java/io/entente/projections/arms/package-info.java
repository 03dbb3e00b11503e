/** Which arms were delivered, by whom to whom? */
@NullMarked
package io.entente.projections.arms;

import org.jspecify.annotations.NullMarked;
