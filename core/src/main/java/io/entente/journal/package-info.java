/** Who said it, and since when it is known: reports, sources, and the append-only journal that keeps them. */
@NullMarked
package io.entente.journal;

import org.jspecify.annotations.NullMarked;
