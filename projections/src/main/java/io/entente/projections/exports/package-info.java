/** A relationship in the formats that other tools open: what an export is, and what it tells of what it leaves out. */
@NullMarked
package io.entente.projections.exports;

import org.jspecify.annotations.NullMarked;
