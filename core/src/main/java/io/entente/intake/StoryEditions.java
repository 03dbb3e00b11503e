package io.entente.intake;

import io.entente.event.DevelopmentId;
import io.entente.journal.Claim;
import io.entente.journal.EditionTaken;
import io.entente.journal.EditionTaken.Word;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What an edition of a story takes back: the words that the edition before it passed on, and it does not, as far as no other
 * story still passes them on. A story that comes late takes back at the next edition's date what that one does not have.
 */
final class StoryEditions {

    private final Journal journal;
    private final Seq<EditionTaken> taken;

    StoryEditions(Journal journal) {
        this.journal = journal;
        try (Stream<Entry> entries = journal.entries(new EntryFilter.Editions(), any -> true)) {
            this.taken = Vector.ofAll(entries.map(it -> (EditionTaken) it.content()));
        }
    }

    /**
     * What is to be recorded with an edition, itself included.
     *
     * @param told what is recorded beside it
     */
    Seq<Recordable> with(EditionTaken edition, Seq<Recordable> told) {
        Instant moment = Told.moment(edition.known());
        Seq<EditionTaken> others = taken.filter(it -> it.source().equals(edition.source()) && !it.equals(edition));
        Option<EditionTaken> before =
                others.filter(it -> Told.moment(it.known()).isBefore(moment)).maxBy(it -> Told.moment(it.known()));
        Option<EditionTaken> after =
                others.filter(it -> Told.moment(it.known()).isAfter(moment)).minBy(it -> Told.moment(it.known()));
        Seq<Recordable> gone = before.toVector()
                .flatMap(it -> withdrawals(it.passedOn().removeAll(edition.passedOn()), edition, told));
        Seq<Recordable> later =
                after.toVector().flatMap(it -> withdrawals(edition.passedOn().removeAll(it.passedOn()), it, told));
        return gone.appendAll(later).append(edition);
    }

    private Seq<Recordable> withdrawals(Set<Word> words, EditionTaken by, Seq<Recordable> told) {
        return Vector.ofAll(words.removeAll(passedOnByOthers(by)))
                .groupBy(Word::source)
                .flatMap(it -> standing(it._1, it._2, by, told))
                .toVector()
                .sorted()
                .map(word -> new Withdrawal(TreeSet.of(word.development()), word.source(), by.known(), Option.none()));
    }

    /** Those words of a source that stand as the edition is known. */
    private Seq<Word> standing(SourceId source, Seq<Word> words, EditionTaken by, Seq<Recordable> told) {
        Set<DevelopmentId> developments = HashSet.ofAll(words.map(Word::development));
        Told standing = Told.of(developments, source, journal);
        told.filter(it -> it instanceof Claim claim
                        && claim.source().equals(source)
                        && claim.developments().size() == 1
                        && developments.containsAll(claim.developments()))
                .forEach(it -> standing.put((Claim) it));
        return words.filter(
                word -> standing.at(word.development(), Told.moment(by.known())).exists(Report.class::isInstance));
    }

    /** What the editions of other stories that stood then have. */
    private Set<Word> passedOnByOthers(EditionTaken by) {
        return taken.filter(it -> !it.source().equals(by.source()) && !isAfter(it.known(), by.known()))
                .groupBy(EditionTaken::source)
                .values()
                .flatMap(all -> all.maxBy(it -> Told.moment(it.known())).get().passedOn())
                .toSet();
    }

    private static boolean isAfter(EventDate one, EventDate other) {
        return Told.moment(one).isAfter(Told.moment(other));
    }
}
