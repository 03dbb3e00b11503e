/** Which sanctions are there, by whom against whom, and which were lifted? */
@NullMarked
package io.entente.projections.sanctions;

import org.jspecify.annotations.NullMarked;
