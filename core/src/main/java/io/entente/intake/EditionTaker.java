package io.entente.intake;

import io.entente.event.DevelopmentId;
import io.entente.event.Spelling;
import io.entente.intake.EditionSummary.Fate;
import io.entente.journal.Claim;
import io.entente.journal.EditionTaken;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Profile;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes in one edition. Whatever order editions come in, each development has in the end at each edition's date what that
 * edition says of it: so a report of an edition that comes late is taken back at the date of the next one that has its row and
 * not it.
 */
final class EditionTaker {

    private final Journal journal;
    private final Source source;
    private final EventDate known;
    private final boolean complete;
    private final Descriptions descriptions;
    private final Seq<String> parts;
    private final Seq<EditionTaken> later;
    private final java.util.Set<DevelopmentId> seen = new java.util.HashSet<>();
    private final boolean newest;
    private final Seq<Profile> beforehand;

    /** What is to be recorded of some rows, and what became of these. */
    private static final class Batch {
        private final List<Recordable> entries = new ArrayList<>();
        private final List<Fate> fates = new ArrayList<>();
        private long replacing;
        private long missing;
        private long onlyEarlier;
    }

    /**
     * What was recorded of some rows.
     *
     * @param fates what became of each of them
     * @param summary all together
     */
    record Taken(Seq<Fate> fates, EditionSummary summary) {}

    /**
     * Begins.
     *
     * @param descriptions what the journal describes by now
     * @param beforehand what is described whatever the rows name
     * @param parts see {@link EditionTaken}
     */
    EditionTaker(
            Journal journal,
            Descriptions descriptions,
            Source source,
            Seq<Profile> beforehand,
            EventDate known,
            boolean complete,
            Seq<String> parts) {
        this.descriptions = descriptions;
        this.beforehand = beforehand;
        this.journal = journal;
        this.source = source;
        this.known = known;
        this.complete = complete;
        this.parts = parts;
        this.later = editions().filter(it -> Told.moment(it.known()).isAfter(Told.moment(known)));
        this.newest = later.isEmpty();
    }

    private Seq<EditionTaken> editions() {
        try (Stream<Entry> entries = journal.entries(new EntryFilter.Editions(), any -> true)) {
            return Vector.ofAll(entries.map(Entry::content))
                    .map(EditionTaken.class::cast)
                    .filter(it -> it.source().equals(source.id()));
        }
    }

    Either<Rejection, Taken> take(Seq<Edition.Row> rows) {
        Batch batch = new Batch();
        describe(source, batch);
        beforehand.forEach(it -> describe(it, batch));
        Told told = Told.of(HashSet.ofAll(rows.flatMap(EditionTaker::developments)), source.id(), journal);
        for (Edition.Row row : rows) {
            row.described().forEach(it -> describe(it, batch));
            batch.fates.add(take(row, told, batch));
        }
        return record(batch);
    }

    private static Seq<DevelopmentId> developments(Edition.Row row) {
        return row.told().map(Report::id).appendAll(row.untold());
    }

    private Either<Rejection, Taken> record(Batch batch) {
        Seq<Fate> fates = Vector.ofAll(batch.fates);
        return journal.recordAll(batch.entries)
                .map(Receipt::added)
                .map(added -> new Taken(
                        fates, EditionSummary.of(fates, batch.replacing, batch.missing, batch.onlyEarlier, added)));
    }

    /**
     * What is described stays as it is, but for a name of which no more is told: of two spellings it is the first in order that
     * stands, of two names that of the newest edition, whichever came first.
     */
    private void describe(Profile profile, Batch batch) {
        boolean isToBe = descriptions
                .of(profile.entity())
                .forAll(before -> !before.equals(profile)
                        && differOnlyInName(before, profile)
                        && isBetter(profile.name(), before.name()));
        if (isToBe) {
            descriptions.put(profile);
            batch.entries.add(profile);
        }
    }

    /** An older edition does not describe the source anew. */
    private void describe(Source source, Batch batch) {
        if (descriptions.of(source.id()).forAll(before -> newest && !before.equals(source))) {
            descriptions.put(source);
            batch.entries.add(source);
        }
    }

    private static boolean differOnlyInName(Profile one, Profile other) {
        return one.equals(new Profile(
                one.entity(), other.kind(), one.name(), other.aliases(), other.country(), other.succeeds()));
    }

    private boolean isBetter(String name, String before) {
        return Spelling.bare(name).equals(Spelling.bare(before)) ? name.compareTo(before) < 0 : newest;
    }

    private Fate take(Edition.Row row, Told told, Batch batch) {
        EventDate since = row.told().headOption().map(Report::known).getOrElse(known);
        Instant moment = Told.moment(since);
        Seq<DevelopmentId> all = developments(row);
        if (complete) {
            all.forEach(seen::add);
        }
        int withdrawn = 0;
        for (DevelopmentId id : row.untold()) {
            if (told.at(id, moment).exists(Report.class::isInstance)) {
                withdraw(id, since, told, batch);
                withdrawn++;
            }
        }
        boolean knownBefore = all.exists(it -> told.at(it, moment).isDefined());
        boolean there = true;
        boolean revised = false;
        boolean replacing = false;
        for (Report report : row.told()) {
            requireOfSource(report);
            Option<Claim> before = told.before(report.id(), moment);
            revised |= !before.exists(it -> it instanceof Report earlier && isSame(earlier, report));
            replacing |= told.at(report.id(), moment)
                    .exists(it -> it instanceof Report now
                            && Told.moment(now.known()).equals(moment)
                            && !isSame(now, report));
            if (!told.wasSaid(report)) {
                there = false;
                batch.entries.add(report);
                told.put(report);
            }
            takenBackLater(report, moment, all, told).forEach(then -> withdraw(report.id(), then, told, batch));
        }
        boolean toldLater = all.exists(it -> told.reportsAfter(it, moment).nonEmpty());
        boolean settledLater = newest || toldLater || later.exists(EditionTaken::complete);
        batch.onlyEarlier += settledLater || row.told().isEmpty() ? 0 : 1;
        Fate fate = fate(withdrawn > 0, row.told().isEmpty(), there, knownBefore, revised || replacing);
        batch.replacing += fate == Fate.REVISED && replacing ? 1 : 0;
        return fate;
    }

    private static Fate fate(boolean withdrawn, boolean silent, boolean there, boolean knownBefore, boolean revised) {
        if (withdrawn) {
            return Fate.WITHDRAWN;
        } else if (silent) {
            return Fate.SILENT;
        } else if (there) {
            return Fate.THERE;
        } else if (!knownBefore) {
            return Fate.FRESH;
        }
        return revised ? Fate.REVISED : Fate.REAFFIRMED;
    }

    /** Since when a later edition, taken in before, does not tell it any more; none if it does, or there is no such. */
    private Option<EventDate> takenBackLater(Report report, Instant moment, Seq<DevelopmentId> row, Told told) {
        Option<EventDate> next = row.flatMap(it -> told.reportsAfter(it, moment))
                .filter(it -> mayTell(it, report.id()))
                .appendAll(later.filter(EditionTaken::complete)
                        .map(EditionTaken::known)
                        .filter(it -> Told.moment(it).isAfter(moment)))
                .minBy(Told::moment);
        return next.filter(it -> told.after(report.id(), moment)
                .forAll(word -> Told.moment(word.known()).isAfter(Told.moment(it))));
    }

    /** Whether the edition whose word is known since then may tell of a development; any later one where rows have days of their own. */
    private boolean mayTell(EventDate then, DevelopmentId development) {
        Seq<EditionTaken> ofThen = later.filter(it -> Told.moment(it.known()).equals(Told.moment(then)));
        Seq<EditionTaken> editions = ofThen.isEmpty() ? later : ofThen;
        return editions.isEmpty() || editions.exists(it -> it.mayTell(development));
    }

    private void withdraw(DevelopmentId id, EventDate since, Told told, Batch batch) {
        Withdrawal withdrawal = new Withdrawal(TreeSet.of(id), source.id(), since, Option.none());
        batch.entries.add(withdrawal);
        told.put(withdrawal);
    }

    private void requireOfSource(Report report) {
        if (!report.source().equals(source.id())) {
            throw new IllegalArgumentException(
                    "%s is told by %s, in an edition of %s".formatted(report.id(), report.source(), source.id()));
        }
    }

    /** Whether both say the same, whenever they are known. */
    private static boolean isSame(Report one, Report other) {
        return one.equals(new Report(
                other.id(),
                other.source(),
                other.occurred(),
                one.known(),
                other.modality(),
                other.development(),
                other.dyads(),
                other.citation(),
                other.storylines(),
                other.links()));
    }

    /** All rows are taken: what a complete edition does not have is taken back, and it is told that this is all. */
    Either<Rejection, EditionSummary> end() {
        return end(true);
    }

    /** @param whole whether all of its rows could be taken: else what is missing may be among those that could not */
    Either<Rejection, EditionSummary> end(boolean whole) {
        Batch batch = new Batch();
        if (complete && whole) {
            Told all = Told.all(source.id(), journal);
            Instant moment = Told.moment(known);
            for (DevelopmentId id : TreeSet.ofAll(all.developments())) {
                if (!seen.contains(id) && all.at(id, moment).exists(Report.class::isInstance)) {
                    withdraw(id, known, all, batch);
                    batch.missing++;
                }
            }
        }
        batch.entries.add(EditionTaken.of(source.id(), known, complete && whole).telling(parts));
        return record(batch).map(Taken::summary);
    }
}
