/** Which arms were ordered, delivered and shown, by whom to whom? */
@NullMarked
package io.entente.projections.arms;

import org.jspecify.annotations.NullMarked;
