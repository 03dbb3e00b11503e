/** Where what bears a tag, or bears on a dyad, is found in the log. */
@NullMarked
package io.entente.internal.store.index;

import org.jspecify.annotations.NullMarked;
