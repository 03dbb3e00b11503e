/** The chronicle, for documents. */
@NullMarked
package io.entente.projections.exports.markdown;

import org.jspecify.annotations.NullMarked;
