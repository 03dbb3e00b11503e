/** Where a journal stays: SQLite and PostgreSQL under Axon. The only package that speaks SQL. */
@NullMarked
package io.entente.internal.store;

import org.jspecify.annotations.NullMarked;
