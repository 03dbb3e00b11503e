package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesOfRejectedRowsTest {

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    @Test
    void what_a_rejected_row_named_first_is_described_by_the_next_that_names_it_and_by_no_other() throws IOException {
        Mapping mapping =
                Mapping.parse("mapping.yaml", """
                        mapping: 1
                        source: {id: deals, title: Deals}
                        edition: {known: 2020}
                        row: "deal-{id}"
                        dyad: [CN, RS]
                        reports:
                          - kind: InvestmentPledged
                            occurred: {column: year, as: date}
                            investor: {column: company, as: company}
                            host: RS
                        """).getOrElseThrow(() -> new AssertionError("the mapping has an error"));
        Path table = Files.writeString(
                folder.resolve("deals.csv"),
                "id,year,company\n1,never,Zijin Mining\n2,2018,Zijin Mining\n3,never,HBIS Group\n4,2019,Linglong\n");

        try (Entente entente = Entente.inMemory()) {
            TableImport.of(mapping, table).into(entente.journal()).get();

            var directory = entente.everything().directory();
            assertThat(directory.nameOf(Entity.of("zijin-mining"))).isEqualTo("Zijin Mining");
            assertThat(directory.profiles().keySet().map(Entity::id))
                    .containsExactlyInAnyOrder("zijin-mining", "linglong");
        }
    }
}
