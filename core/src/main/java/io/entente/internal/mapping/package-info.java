/** How rows of a table become reports: a mapping, read from its file, worked out row by row. */
@NullMarked
package io.entente.internal.mapping;

import org.jspecify.annotations.NullMarked;
