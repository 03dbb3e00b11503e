/** The times that sources give, no more precise than they say, and the clocks a question is asked by. */
@NullMarked
package io.entente.time;

import org.jspecify.annotations.NullMarked;
