/** Which projects are there, and where does each stand? */
@NullMarked
package io.entente.projections.projects;

import org.jspecify.annotations.NullMarked;
