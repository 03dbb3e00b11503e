/** What do sources claim that nobody has measured, and which motives do they see? */
@NullMarked
package io.entente.projections.claims;

import org.jspecify.annotations.NullMarked;
