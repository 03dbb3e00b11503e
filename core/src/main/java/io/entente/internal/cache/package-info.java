/** What is kept in memory for the next question, whatever it is. */
@NullMarked
package io.entente.internal.cache;

import org.jspecify.annotations.NullMarked;
