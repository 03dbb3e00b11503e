package io.entente.projections.exports.followthemoney;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StatementMade;
import io.entente.journal.Citation;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projections.exports.Exported;
import io.entente.projections.exports.Npm;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmExportTest {

    private static final Source GAZETTE = Source.of("gazette", "The Gazette")
            .published("2020-05")
            .publisher("Gazette & Sons")
            .url("https://gazette.example/1");

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private static Exported exported(Recordable... recordables) {
        try (Entente entente = Exported.recorded(List.of(recordables))) {
            return Exported.of(
                    new FtmExport(),
                    entente.between("CN", "RS").at("2018-12-31").knownAt("2024-12-31"));
        }
    }

    private static Report on(String date) {
        return report("speech")
                .of(StatementMade.of(Entity.of("CN")).about("trade"))
                .between("CN", "RS")
                .on(date)
                .accordingTo(GAZETTE);
    }

    private static Seq<JsonNode> of(String schema, Exported exported) {
        return Vector.ofAll(exported.text().lines().map(FtmExportTest::json).toList())
                .filter(it -> it.path("schema").textValue().equals(schema));
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String property(JsonNode entity, String name) {
        return entity.path("properties").path(name).toString();
    }

    @Test
    void each_report_that_stands_is_an_event_with_its_source() {
        Exported exported =
                exported(on("2016-06").citing(Citation.quoting("trade").locator("p. 7")));
        JsonNode event = of("Event", exported).single();

        assertThat(property(event, "name")).contains("China speaks on trade");
        assertThat(property(event, "date")).isEqualTo("[\"2016-06\"]");
        assertThat(property(event, "recordId")).isEqualTo("[\"speech\"]");
        assertThat(property(event, "publisher")).isEqualTo("[\"Gazette & Sons\"]");
        assertThat(property(event, "sourceUrl")).isEqualTo("[\"https://gazette.example/1\"]");
        assertThat(property(event, "summary")).isEqualTo("[\"trade\"]");
        assertThat(property(event, "notes")).isEqualTo("[\"occurred 2016-06, known since 2020-05, at p. 7\"]");
        assertThat(property(event, "proof"))
                .contains(of("Document", exported).single().path("id").textValue());
        assertThat(property(event, "involved"))
                .contains(of("PublicBody", exported)
                        .find(it -> property(it, "country").equals("[\"cn\"]"))
                        .get()
                        .path("id")
                        .textValue());
    }

    @Test
    void of_an_uncertain_date_it_has_what_is_common_to_its_days_and_tells_the_rest_in_words() {
        assertThat(property(of("Event", exported(on("2016~"))).single(), "date"))
                .isEqualTo("[\"2016\"]");
        assertThat(property(
                        of("Event", exported(on("[2016-06-18..2016-06-20]"))).single(), "date"))
                .isEqualTo("[\"2016-06\"]");
        JsonNode span = of("Event", exported(on("2010/2015"))).single();
        assertThat(property(span, "startDate") + property(span, "endDate")).isEqualTo("[\"2010\"][\"2015\"]");
        assertThat(exported(on("2016~")).told()).contains("dates that are no plain day, month or year: 1 (");
        assertThat(exported(on("2016")).told()).doesNotContain("dates");
    }

    @Test
    void a_stake_is_an_ownership_too_and_what_is_no_actor_is_named() {
        Report stake = report("stake")
                .of(StakeAcquired.of(Entity.of("mill")).by(Entity.of("hbis")).percent(Percent.of(98)))
                .between("CN", "RS")
                .on("2016-06-30")
                .accordingTo(GAZETTE);
        Exported exported = exported(
                Profile.of("hbis", Profile.Kind.COMPANY, "HBIS").ofCountry("CN").alias("河钢"),
                Profile.of("mill", Profile.Kind.ASSET, "Steel mill").ofCountry("RS"),
                stake);

        JsonNode ownership = of("Ownership", exported).single();
        assertThat(property(ownership, "percentage")).contains("98");
        assertThat(property(ownership, "recordId")).isEqualTo("[\"stake\"]");
        assertThat(property(of("Event", exported).single(), "namesMentioned")).isEqualTo("[\"Steel mill\"]");
        assertThat(property(of("Company", exported).single(), "alias")).isEqualTo("[\"河钢\"]");
    }

    @Test
    void what_has_no_place_is_told() {
        Report denied = report("pact")
                .of(AgreementSigned.of("pact"))
                .between("CN", "RS")
                .deniedFor("2016")
                .accordingTo("herald", "2019");
        Report later = report("later")
                .of(AgreementSigned.of("later"))
                .between("CN", "RS")
                .on("2019")
                .accordingTo("herald", "2019");
        Report stake = report("stake")
                .of(StakeAcquired.of(Entity.of("mill")).by(Entity.of("hbis")).percent(98))
                .between("CN", "RS")
                .on("2016")
                .accordingTo("herald", "2019");

        assertThat(exported(denied, later, stake, Profile.of("hbis", Profile.Kind.COMPANY, "HBIS"))
                        .told())
                .contains(
                        "developments told of a later day: 1 (",
                        "denials: 1 (",
                        "entities of no schema: 1 (",
                        "sources of descriptions of entities: 1 (",
                        "fields of developments: ");
    }

    @Test
    void an_id_is_the_same_in_another_export() {
        assertThat(of("Event", exported(on("2016"))).single().path("id"))
                .isEqualTo(of("Event", exported(on("2017"), GAZETTE)).single().path("id"));
    }

    @Test
    void FollowTheMoney_reads_every_value_as_one_of_its_properties() throws IOException {
        for (Path story : new Path[] {Exported.EVERY_SECTION, Exported.CHINA_SERBIA}) {
            try (Entente entente = Exported.recorded(story)) {
                JsonNode read = read(
                        Exported.of(new FtmExport(), entente.between("CN", "RS").at("2024-12-31")));

                assertThat(read.path("problems")).isEmpty();
                assertThat(read.path("schemata").path("Event").intValue()).isGreaterThan(20);
                assertThat(read.path("schemata").has("Ownership")).isTrue();
            }
        }
    }

    @Test
    void FollowTheMoney_tells_of_what_does_not_fit() throws IOException {
        Exported broken = new Exported(
                exported(on("2016")).text().replace("\"date\":[\"2016\"]", "\"date\":[\"soon\"]"), List.empty());

        assertThat(read(broken).path("problems")).hasSize(1);
    }

    private JsonNode read(Exported exported) throws IOException {
        Path packages = Npm.packages();
        Path file = Files.writeString(folder.resolve("entities.jsonl"), exported.text());
        Npm.Ended node = Npm.run(
                Path.of("").toAbsolutePath(),
                "node",
                "src/test/npm/followthemoney.js",
                packages.toString(),
                file.toString());
        assertThat(node.code()).as(node.out()).isZero();
        return json(node.out());
    }
}
