/** Entente on Axon Framework: the journal over an event store. Only it and the store, which is Axon's engine, see Axon. */
@NullMarked
package io.entente.internal.axon;

import org.jspecify.annotations.NullMarked;
