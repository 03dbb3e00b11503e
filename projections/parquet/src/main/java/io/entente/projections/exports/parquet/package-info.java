/** A dyad-year panel as Parquet: the only package that sees DuckDB. */
@NullMarked
package io.entente.projections.exports.parquet;

import org.jspecify.annotations.NullMarked;
