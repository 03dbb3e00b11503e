/** A relationship as RDF. */
@NullMarked
package io.entente.projections.exports.rdf;

import org.jspecify.annotations.NullMarked;
