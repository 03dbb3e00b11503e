/** What documents say, as a person writes it: reports, withdrawals, descriptions, and the values in them. */
@NullMarked
package io.entente.internal.words;

import org.jspecify.annotations.NullMarked;
