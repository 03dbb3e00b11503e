/** The whole answer, for programs. */
@NullMarked
package io.entente.projections.exports.json;

import org.jspecify.annotations.NullMarked;
