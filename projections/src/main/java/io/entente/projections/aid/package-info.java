/** Which help was given, by whom to whom? */
@NullMarked
package io.entente.projections.aid;

import org.jspecify.annotations.NullMarked;
