package io.entente.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.entente.gazetteer.Gazetteer;
import io.entente.gazetteer.Lookup;
import io.entente.gazetteer.Scheme;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The countries of the archives are found by the names that these write; what is not found is no country, or several. */
class NamesInArchivesTest {

    /** @param unknown what is left, each for its reason: a region, a name of two countries, a state without a code, a slip */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aiddata_gcdf_v2_projects.csv | Recipient | 138 | Africa, regional; Congo; Multi-Region",
                "aiddata_gcdf_v3_geocoded_projects.csv | Recipient | 148 | Africa, regional; Asia, regional; Congo; Multi-Region; Oceania, regional",
                "us_leader_travels.csv | country | 197 | ",
                "us_foreign_leader_visits.csv | from | 235 | Hawaii; Korea; Somoa",
                "icews_sample_2018-06-01_03.csv | source_country | 146 | Congo",
                "icews_sample_2018-06-01_03.csv | target_country | 144 | Congo",
                "icews_sample_2018-06-01_03.csv | country | 138 | Congo"
            })
    void every_country_of_an_archive_is_found_by_its_name(String file, String column, int names, String unknown)
            throws IOException {
        Seq<String> written = column(file, column);

        assertThat(written).hasSize(names);
        assertThat(written.reject(name -> Gazetteer.STANDARD.find(Scheme.NAME, name) instanceof Lookup.Found)
                        .mkString("; "))
                .isEqualTo(unknown == null ? "" : unknown);
    }

    @ParameterizedTest
    @CsvSource({"China", "Yugoslavia"})
    void the_voters_of_the_general_assembly_are_found(String voter) throws IOException {
        assertThat(column("unga_votes_china_serbia_1971-2019.csv", voter)).isNotEmpty();
        assertThat(Gazetteer.STANDARD.find(Scheme.NAME, voter).entity()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"aiddata_gcdf_v3_geocoded_projects.csv, Recipient.ISO-3, 144"})
    void every_country_of_an_archive_is_found_by_its_code(String file, String column, int codes) throws IOException {
        Seq<String> written = column(file, column);

        assertThat(written).hasSize(codes);
        assertThat(written.reject(code -> Gazetteer.STANDARD.find(Scheme.ISO_ALPHA_3, code) instanceof Lookup.Found))
                .isEmpty();
    }

    /** By name or by code, one and the same is meant. */
    @ParameterizedTest
    @CsvSource({"aiddata_gcdf_v3_geocoded_projects.csv, Recipient, Recipient.ISO-3"})
    void a_name_means_what_the_code_beside_it_means(String file, String name, String code) throws IOException {
        assertThat(rows(file)
                        .reject(row -> cell(row, code).isEmpty())
                        .map(row -> Array.of(
                                cell(row, name),
                                Gazetteer.STANDARD
                                        .find(Scheme.NAME, cell(row, name))
                                        .entity(),
                                Gazetteer.STANDARD
                                        .find(Scheme.ISO_ALPHA_3, cell(row, code))
                                        .entity()))
                        .distinct()
                        .reject(it -> it.get(1).equals(it.get(2)))
                        .map(it -> it.head().toString()))
                .containsExactly("Congo");
    }

    private static Seq<String> column(String file, String column) throws IOException {
        return TreeSet.ofAll(rows(file).map(row -> cell(row, column)))
                .reject(String::isEmpty)
                .toArray();
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        return value.equals("NA") ? "" : value;
    }

    private static Seq<Map<String, String>> rows(String file) throws IOException {
        Path data = SharedData.folder();
        assumeTrue(SharedData.isThere(data), () -> "the archives are not there: " + data);
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(data.resolve(file).toFile())) {
            return Array.ofAll(rows.readAll());
        }
    }
}
