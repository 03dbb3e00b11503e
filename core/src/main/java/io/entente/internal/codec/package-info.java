/** How what is recorded is stored, and read again as equal: JSON on one line, the same bytes for ever. */
@NullMarked
package io.entente.internal.codec;

import org.jspecify.annotations.NullMarked;
