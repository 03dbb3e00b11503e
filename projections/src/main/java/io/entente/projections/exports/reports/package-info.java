/** The reports themselves, to be taken in by another journal. */
@NullMarked
package io.entente.projections.exports.reports;

import org.jspecify.annotations.NullMarked;
