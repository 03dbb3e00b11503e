package io.entente.history;

import io.entente.event.Development;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What several reports on one development amount to.
 *
 * @param development what happened, with what others than the first add
 * @param date when, as precisely as any of them tells it
 * @param tellers by field, the report that tells it where that is not the first
 * @param agreeing the others that agree, in the order in which they were put together
 * @param beside those that tell a plan of what the first tells to have occurred, or the other way
 * @param rivals those that do not
 * @param disputed whether the first tells that it occurred and another, known since the same moment, denies it, with
 *     nothing to decide between them
 */
record Together(
        Development development,
        EventDate date,
        Map<String, Report> tellers,
        Seq<Report> agreeing,
        Seq<Report> beside,
        Seq<Report> rivals,
        boolean disputed) {}
