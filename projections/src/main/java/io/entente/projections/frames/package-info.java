/** By which slogans is the relationship told, and who uses them? */
@NullMarked
package io.entente.projections.frames;

import org.jspecify.annotations.NullMarked;
