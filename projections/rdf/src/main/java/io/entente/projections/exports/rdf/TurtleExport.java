package io.entente.projections.exports.rdf;

import com.google.auto.service.AutoService;
import io.entente.event.Entity;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.history.Directory;
import io.entente.journal.Profile;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What is known of a relationship as RDF in Turtle: each development with the reports that it rests on or that contradict it,
 * each report with its source. Countries are items of Wikidata where these are known, reports and sources are entities of PROV,
 * and dates are literals of EDTF.
 */
@AutoService(Export.class)
public final class TurtleExport implements Export {

    private final CountryItems items;

    /** With the items of countries that are known here. */
    public TurtleExport() {
        this(CountryItems.KNOWN);
    }

    /** With these items. */
    public TurtleExport(CountryItems items) {
        this.items = items;
    }

    @Override
    public String name() {
        return "ttl";
    }

    @Override
    public String purpose() {
        return "RDF with Wikidata items and PROV (Turtle)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        LocalDate day = view.asOf().at();
        Seq<Assessment> all = view.history().assessments();
        Seq<Assessment> told = all.reject(it -> it.on(day) == Status.AHEAD && it.isOccurred())
                .sortBy(it -> it.id().value());
        Directory directory = view.directory();
        Words words = Words.of(view);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Statements statements = new Statements(text, items, view.names());
        Seq<Entity> entities = told.flatMap(it -> it.development()
                        .entities()
                        .addAll(it.dyads().toVector().flatMap(dyad -> Vector.of(dyad.first(), dyad.second()))))
                .appendAll(words.profiles().map(Profile::entity))
                .distinct()
                .sorted();
        entities.forEach(it -> statements.entity(it, directory.profiles().get(it)));
        words.sources().forEach(statements::source);
        told.forEach(it -> statements.development(it, day));
        statements.end();
        text.flush();
        return Vector.of(
                        Omission.of(
                                "developments told of a later day",
                                all.size() - told.size(),
                                "what is exported is what had happened by " + day),
                        Omission.of(
                                "countries without an item",
                                entities.count(
                                        it -> it.isCountryCode() && items.of(it).isEmpty()),
                                "their item of Wikidata is not known here; they have an IRI of ours"))
                .flatMap(it -> it);
    }
}
