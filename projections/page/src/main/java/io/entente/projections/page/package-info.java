/** One page of a relationship that moves through time: at any day, as known at any other, each figure beside its sources. */
@NullMarked
package io.entente.projections.page;

import org.jspecify.annotations.NullMarked;
