/** How much was invested, and how much only promised? */
@NullMarked
package io.entente.projections.investment;

import org.jspecify.annotations.NullMarked;
