/** Which statuses were given to the relationship, and since when? */
@NullMarked
package io.entente.projections.partnerships;

import org.jspecify.annotations.NullMarked;
