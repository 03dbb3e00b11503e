/**
 * A journal in a database, seen as a whole. It rests on three packages: the log, the index and the chain. These four are the
 * only ones that speak SQL, and know nothing of Axon.
 */
@NullMarked
package io.entente.internal.store;

import org.jspecify.annotations.NullMarked;
