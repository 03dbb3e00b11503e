/** What the journal says at a knowledge date: each development with its standing reports, one of them preferred. */
@NullMarked
package io.entente.history;

import org.jspecify.annotations.NullMarked;
