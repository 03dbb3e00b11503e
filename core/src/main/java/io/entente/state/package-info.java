/**
 * What the states of questions are made of: sums in which nothing counts twice, whether and since when something is so,
 * what is linked to what.
 */
@NullMarked
package io.entente.state;

import org.jspecify.annotations.NullMarked;
