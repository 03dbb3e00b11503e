package io.entente.projections.exports.prov;

import com.google.auto.service.AutoService;
import io.entente.event.DevelopmentId;
import io.entente.history.ClaimOutcome;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.Words;
import io.entente.projections.forms.json.JsonText;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Provenance as PROV-JSON (W3C Member Submission of 24 April 2013): each report is an entity that was derived from its source,
 * which is attributed to its publisher; a later report of the same source on the same development is a revision of the one
 * before, and a withdrawal an activity that invalidates it.
 */
@AutoService(Export.class)
public final class ProvExport implements Export {

    @Override
    public String name() {
        return "prov";
    }

    @Override
    public String purpose() {
        return "which report derives from which source and revises which (W3C PROV-JSON)";
    }

    /** What only words that can take each other's place have in common. */
    private record Subject(SortedSet<DevelopmentId> developments, SourceId source) {}

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        Words words = Words.of(view);
        ProvDocument document = new ProvDocument(view.names());
        words.sources().forEach(document::source);
        inOrderOfEffect(view, words)
                .groupBy(it -> new Subject(it.developments(), it.source()))
                .toVector()
                .sortBy(it -> name(it._1))
                .forEach(told -> tell(name(told._1), told._2, document));
        out.write((JsonText.of(document.json()) + "\n").getBytes(StandardCharsets.UTF_8));
        return Omission.of("descriptions of entities", words.profiles().size(), "no source is told whose word they are")
                .toVector();
    }

    /** The words in the order in which each takes the place of the one before. */
    private static Seq<Claim> inOrderOfEffect(View view, Words words) {
        Seq<DevelopmentId> ids = words.outcomes()
                .flatMap(it -> it.claim().developments())
                .distinct()
                .sorted();
        Set<Long> told = words.entries().map(Entry::position).toSet();
        return view.histories(ids)
                .values()
                .flatMap(it -> it)
                .map(ClaimOutcome::entry)
                .distinct()
                .filter(it -> told.contains(it.position()))
                .map(it -> (Claim) it.content())
                .toVector();
    }

    private static String name(Subject subject) {
        return subject.developments()
                        .toVector()
                        .map(it -> ProvDocument.local(it.value()))
                        .mkString("+") + "/"
                + ProvDocument.local(subject.source().value());
    }

    private static void tell(String name, Seq<Claim> told, ProvDocument document) {
        Option<String> standing = Option.none();
        int number = 0;
        for (Claim word : told) {
            String id = name + "/" + ++number;
            standing = switch (word) {
                case Report report -> Option.some(document.report("report:" + id, report, standing));
                case SameAs same -> Option.some(document.same("same:" + id, same, standing));
                case Withdrawal withdrawal -> {
                    document.withdrawal("withdrawal:" + id, withdrawal, standing);
                    yield Option.none();
                }
            };
        }
    }
}
