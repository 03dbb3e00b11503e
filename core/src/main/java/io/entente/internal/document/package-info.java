/** YAML and JSON that somebody wrote: a tree that knows where in its document each value stands. */
@NullMarked
package io.entente.internal.document;

import org.jspecify.annotations.NullMarked;
