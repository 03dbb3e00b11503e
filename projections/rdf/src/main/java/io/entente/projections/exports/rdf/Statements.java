package io.entente.projections.exports.rdf;

import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Statements on their way to a file, one subject after the other. Not for several threads. */
final class Statements {

    private static final String OURS = "https://entente.io/ns/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/";
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final IRI EDTF_DATE = VALUES.createIRI(EDTF, "EDTF");

    private final TurtleWriter turtle;
    private final CountryItems items;
    private final Names names;

    Statements(Writer text, CountryItems items, Names names) {
        this.turtle = new TurtleWriter(text);
        this.items = items;
        this.names = names;
        turtle.startRDF();
        turtle.handleNamespace("entente", OURS);
        turtle.handleNamespace("wd", WIKIDATA);
        turtle.handleNamespace("edtf", EDTF);
        turtle.handleNamespace(PROV.PREFIX, PROV.NAMESPACE);
        turtle.handleNamespace(RDFS.PREFIX, RDFS.NAMESPACE);
        turtle.handleNamespace(OWL.PREFIX, OWL.NAMESPACE);
        turtle.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
        turtle.handleNamespace(DCTERMS.PREFIX, DCTERMS.NAMESPACE);
    }

    void end() {
        turtle.endRDF();
    }

    void entity(Entity entity, Option<Profile> profile) {
        IRI subject = iri(entity);
        add(subject, RDFS.LABEL, names.nameOf(entity));
        if (entity.isCountryCode()) {
            add(subject, RDF.TYPE, ours("Country"));
            add(subject, ours("code"), entity.id());
        }
        profile.forEach(it -> {
            if (!entity.isCountryCode()) {
                String kind = it.kind().toString();
                add(subject, RDF.TYPE, ours(Character.toUpperCase(kind.charAt(0)) + kind.substring(1)));
            }
            it.aliases().forEach(alias -> add(subject, SKOS.ALT_LABEL, alias));
            it.country().forEach(country -> add(subject, ours("country"), iri(country)));
            it.succeeds().forEach(succession -> add(subject, ours("succeeds"), iri(succession.of())));
        });
    }

    void source(Source source) {
        IRI subject = iri(source.id());
        add(subject, RDF.TYPE, PROV.ENTITY);
        add(subject, RDF.TYPE, ours("Source"));
        source.title().forEach(title -> add(subject, DCTERMS.TITLE, title));
        source.publisher().forEach(publisher -> add(subject, DCTERMS.PUBLISHER, publisher));
        source.published().forEach(date -> add(subject, DCTERMS.ISSUED, date));
        source.url().forEach(url -> add(subject, RDFS.SEEALSO, url));
    }

    /** A development as it is put together, then the reports on it. */
    void development(Assessment it, LocalDate day) {
        IRI subject = iri("development", it.id().value());
        add(subject, RDF.TYPE, ours("Development"));
        add(subject, RDF.TYPE, ours(it.development().kind()));
        add(subject, RDFS.LABEL, it.development().sentence(names));
        add(subject, DCTERMS.DATE, it.date());
        add(subject, ours("status"), it.on(day).toString());
        it.dyads()
                .toVector()
                .flatMap(dyad -> Vector.of(dyad.first(), dyad.second()))
                .distinct()
                .forEach(member -> add(subject, ours("between"), iri(member)));
        fields(subject, it);
        it.storylines().forEach(storyline -> add(subject, ours("storyline"), storyline));
        it.links()
                .forEach(link -> add(
                        subject,
                        ours(link.relation().toString()),
                        iri("development", link.to().value())));
        it.ids()
                .filter(id -> !id.equals(it.id()))
                .forEach(id -> add(subject, OWL.SAMEAS, iri("development", id.value())));
        it.reports().forEach(report -> add(subject, PROV.WAS_DERIVED_FROM, iri(report)));
        it.rivals().forEach(rival -> add(subject, ours("contradictedBy"), iri(rival)));
        it.reports().appendAll(it.rivals()).forEach(this::report);
    }

    private void fields(IRI subject, Assessment it) {
        if (it.development() instanceof UnknownDevelopment unknown) {
            unknown.members().forEach((field, json) -> add(subject, ours(field), json));
            return;
        }
        it.development().fields().forEach((field, value) -> {
            Seq<Object> values = value instanceof Value<?> several
                    ? several.<Object>map(each -> each).toVector()
                    : Vector.of(value);
            values.forEach(each -> {
                switch (each) {
                    case Entity entity -> add(subject, ours(field), iri(entity));
                    case EventDate date -> add(subject, ours(field), date);
                    default -> add(subject, ours(field), each.toString());
                }
            });
        });
    }

    private void report(Report report) {
        IRI subject = iri(report);
        add(subject, RDF.TYPE, PROV.ENTITY);
        add(subject, RDF.TYPE, ours("Report"));
        add(subject, PROV.WAS_DERIVED_FROM, iri(report.source()));
        add(subject, RDFS.LABEL, report.development().sentence(names));
        add(subject, ours("modality"), report.modality().toString());
        add(subject, DCTERMS.DATE, report.occurred());
        add(subject, ours("known"), report.known());
        report.citation().forEach(citation -> {
            citation.quote().forEach(quote -> add(subject, ours("quote"), quote));
            citation.locator().forEach(locator -> add(subject, ours("locator"), locator));
            citation.url().forEach(url -> add(subject, RDFS.SEEALSO, url));
        });
    }

    private IRI iri(Entity entity) {
        return items.of(entity)
                .map(item -> VALUES.createIRI(WIKIDATA, item))
                .getOrElse(() -> iri("entity", entity.id()));
    }

    private static IRI iri(SourceId source) {
        return iri("source", source.value());
    }

    private static IRI iri(Report report) {
        return VALUES.createIRI("urn:entente:report:%s/%s"
                .formatted(encoded(report.id().value()), encoded(report.source().value())));
    }

    private static IRI iri(String sort, String id) {
        return VALUES.createIRI("urn:entente:%s:%s".formatted(sort, encoded(id)));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static IRI ours(String name) {
        return VALUES.createIRI(OURS, name);
    }

    private void add(IRI subject, IRI predicate, IRI object) {
        turtle.handleStatement(VALUES.createStatement(subject, predicate, object));
    }

    private void add(IRI subject, IRI predicate, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        turtle.handleStatement(VALUES.createStatement(subject, predicate, VALUES.createLiteral(composed)));
    }

    private void add(IRI subject, IRI predicate, EventDate date) {
        turtle.handleStatement(
                VALUES.createStatement(subject, predicate, VALUES.createLiteral(date.toString(), EDTF_DATE)));
    }

    private void add(IRI subject, IRI predicate, URI url) {
        // what is no absolute IRI is told as text
        if (url.isAbsolute()) {
            add(subject, predicate, VALUES.createIRI(url.toASCIIString()));
        } else {
            add(subject, predicate, url.toString());
        }
    }
}
