/** Where was force used, protest held, and which exercises? */
@NullMarked
package io.entente.projections.incidents;

import org.jspecify.annotations.NullMarked;
