/** What shows whether anything in the log was changed: the hashes, their verification, a backup and back from one. */
@NullMarked
package io.entente.internal.store.chain;

import org.jspecify.annotations.NullMarked;
