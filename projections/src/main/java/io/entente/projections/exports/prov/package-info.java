/** Where each report comes from, and what became of it, as the W3C's PROV-JSON has provenance. */
@NullMarked
package io.entente.projections.exports.prov;

import org.jspecify.annotations.NullMarked;
