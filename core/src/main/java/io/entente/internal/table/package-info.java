/** Tables as they lie in files: lines of values under columns, one at a time. The only package that sees the reader of CSV. */
@NullMarked
package io.entente.internal.table;

import org.jspecify.annotations.NullMarked;
