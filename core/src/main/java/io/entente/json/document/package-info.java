/** YAML and JSON that somebody wrote: a tree that knows where in its document each value stands. */
@NullMarked
package io.entente.json.document;

import org.jspecify.annotations.NullMarked;
