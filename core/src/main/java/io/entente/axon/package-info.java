/** Entente on Axon Framework: the journal over an event store. The only package that sees Axon. */
@NullMarked
package io.entente.axon;

import org.jspecify.annotations.NullMarked;
