/**
 * What others have collected, taken in: editions of a source, with what they take back; tables, by mappings that say what
 * their rows tell.
 */
@NullMarked
package io.entente.intake;

import org.jspecify.annotations.NullMarked;
