package io.entente.projections.exports.rdf;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.journal.Citation;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.story.Story;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class TurtleExportTest {

    private static final String OURS = "https://entente.io/ns/";
    private static final Source GAZETTE = Source.of("gazette", "The “Gazette”")
            .published("2020-05")
            .publisher("Gazette & Sons")
            .url("https://gazette.example/1");

    private record Exported(String text, Model model, Seq<Omission> omissions) {

        static Exported of(View view) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Seq<Omission> omissions = new TurtleExport().write(view, Export.Setting.DEFAULT, out);
            String text = out.toString(StandardCharsets.UTF_8);
            return new Exported(text, Rio.parse(new StringReader(text), RDFFormat.TURTLE), omissions);
        }

        List<String> values(String subject, IRI predicate) {
            return List.ofAll(model.filter(iri(subject), predicate, null).objects())
                    .map(Value::toString)
                    .sorted();
        }
    }

    private static IRI iri(String iri) {
        return SimpleValueFactory.getInstance().createIRI(iri);
    }

    private static Exported exported(Recordable... recordables) throws IOException {
        return exported(List.of(recordables));
    }

    private static Exported exported(Iterable<? extends Recordable> recordables) throws IOException {
        try (Entente entente = Entente.inMemory()) {
            assertThat(entente.journal().recordAll(recordables).isRight()).isTrue();
            return Exported.of(entente.between("CN", "RS").at("2018-12-31").knownAt("2024-12-31"));
        }
    }

    private static Report pact(String date) {
        return report("pact")
                .of(AgreementSigned.of("pact").titled("Pact\n\"one\"").by(Entity.of("CN"), Entity.of("RS")))
                .between("CN", "RS")
                .on(date)
                .accordingTo(GAZETTE)
                .citing(Citation.quoting("signed"));
    }

    @Test
    void a_development_derives_from_reports_and_these_from_their_sources() throws IOException {
        Exported exported = exported(pact("2016~"));

        assertThat(exported.values("urn:entente:development:pact", PROV.WAS_DERIVED_FROM))
                .containsExactly("urn:entente:report:pact/gazette");
        assertThat(exported.values("urn:entente:report:pact/gazette", PROV.WAS_DERIVED_FROM))
                .containsExactly("urn:entente:source:gazette");
        assertThat(exported.values("urn:entente:source:gazette", RDF.TYPE))
                .contains("http://www.w3.org/ns/prov#Entity");
        assertThat(exported.values("urn:entente:source:gazette", DCTERMS.TITLE)).containsExactly("\"The “Gazette”\"");
        assertThat(exported.values("urn:entente:source:gazette", RDFS.SEEALSO))
                .containsExactly("https://gazette.example/1");
        assertThat(exported.values("urn:entente:report:pact/gazette", iri(OURS + "quote")))
                .containsExactly("\"signed\"");
    }

    @Test
    void countries_are_items_of_Wikidata_and_dates_literals_of_EDTF() throws IOException {
        Exported exported = exported(pact("2016~"));

        assertThat(exported.values("urn:entente:development:pact", iri(OURS + "between")))
                .containsExactly("http://www.wikidata.org/entity/Q148", "http://www.wikidata.org/entity/Q403");
        assertThat(exported.values("http://www.wikidata.org/entity/Q403", RDFS.LABEL))
                .containsExactly("\"Serbia\"");
        assertThat(exported.values("urn:entente:development:pact", DCTERMS.DATE))
                .containsExactly("\"2016~\"^^<http://id.loc.gov/datatypes/edtf/EDTF>");
        assertThat(exported.text()).contains("edtf:EDTF", "wd:Q148");
    }

    @Test
    void rivals_ties_and_text_of_several_lines_are_kept() throws IOException {
        Report rival = report("pact")
                .of(AgreementSigned.of("pact"))
                .between("CN", "RS")
                .on("2012")
                .accordingTo("herald", "2019")
                .linked(Link.of(Link.Relation.PART_OF, "visit"));
        Exported exported = exported(pact("2016").linked(Link.of(Link.Relation.PART_OF, "visit")), rival);

        assertThat(exported.values("urn:entente:development:pact", iri(OURS + "contradictedBy")))
                .containsExactly("urn:entente:report:pact/herald");
        assertThat(exported.values("urn:entente:development:pact", iri(OURS + "partOf")))
                .containsExactly("urn:entente:development:visit");
        assertThat(exported.values("urn:entente:development:pact", iri(OURS + "title")))
                .singleElement()
                .asString()
                .contains("Pact", "\"one\"");
    }

    @Test
    void what_has_no_place_is_told() throws IOException {
        Report former = report("former")
                .of(AgreementSigned.of("former").by(Entity.of("CN"), Entity.of("YUCS")))
                .between("CN", "RS")
                .on("1977")
                .accordingTo("herald", "2019");

        assertThat(exported(pact("2019"), former).omissions().mkString("\n")).isEqualTo("""
                developments told of a later day: 1 (what is exported is what had happened by 2018-12-31)
                countries without an item: 1 (their item of Wikidata is not known here; they have an IRI of ours)""");
    }

    @Test
    void the_shipped_story_is_read_whole_and_the_same_each_time() throws IOException {
        Story story = Story.read(Path.of("..", "..", "examples", "stories", "china-serbia.yaml"))
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.toString()));
        Exported exported = exported(story);

        assertThat(exported.model()
                        .filter(null, RDF.TYPE, iri(OURS + "Development"))
                        .size())
                .isGreaterThan(20);
        assertThat(exported.text()).isEqualTo(exported(story).text());
    }

    @Test
    void every_item_is_of_a_code_there_is_and_of_no_other() {
        Seq<String> codes = Countries.codes().toVector().append("XK");
        Seq<String> items = codes.flatMap(code -> CountryItems.KNOWN.of(Entity.of(code)));

        assertThat(items).hasSizeGreaterThan(60).doesNotHaveDuplicates().allMatch(it -> it.matches("Q\\d+"));
        assertThat(CountryItems.KNOWN.of(Entity.of("NL"))).isEmpty();
    }
}
