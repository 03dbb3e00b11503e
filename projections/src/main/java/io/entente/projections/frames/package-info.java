/** By which slogans is the relationship told, who uses them, and what is called a turning point? */
@NullMarked
package io.entente.projections.frames;

import org.jspecify.annotations.NullMarked;
