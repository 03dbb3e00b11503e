/** How often do two vote alike? */
@NullMarked
package io.entente.projections.votes;

import org.jspecify.annotations.NullMarked;
