/** The log: entries and what else is in the tables of a journal, on SQLite and on PostgreSQL. */
@NullMarked
package io.entente.internal.store.log;

import org.jspecify.annotations.NullMarked;
