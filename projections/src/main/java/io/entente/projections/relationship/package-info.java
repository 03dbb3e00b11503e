/** The relationship as a whole: the composition of all questions. */
@NullMarked
package io.entente.projections.relationship;

import org.jspecify.annotations.NullMarked;
