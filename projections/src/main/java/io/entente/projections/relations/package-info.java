/** Which diplomatic relations, recognitions and missions are there, and since when? */
@NullMarked
package io.entente.projections.relations;

import org.jspecify.annotations.NullMarked;
