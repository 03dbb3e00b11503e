package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not in an answer is said to be just where it is. */
class ElsewhereTest {

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String story = "";

    @BeforeEach
    void a_story_of_which_much_is_elsewhere() throws IOException {
        story = Files.writeString(folder.resolve("elsewhere.yaml"), """
                        entente: 1
                        source: gazette
                        sources: [{id: gazette, title: Gazette, published: 2010}]
                        entities: [{id: RS, kind: country, name: Serbia, succeeds: {id: CSXX, on: 2006-06-05}}]
                        reports:
                          - {development: moved, dyad: [NO, SE], kind: TurningPointDeclared, title: t, occurred: 2005}
                          - {development: moved, dyad: [FI, "NO"], kind: TurningPointDeclared, title: t, occurred: 2005, known: 2012}
                          - {development: taken-back, dyad: [NO, SE], kind: TurningPointDeclared, title: t, occurred: 2005}
                          - {development: late, dyad: [NO, SE], kind: TurningPointDeclared, title: t, occurred: 2005, known: 2015}
                          - {development: pact, dyad: [CN, CSXX], kind: AgreementSigned, agreement: pact, occurred: 2004}
                        withdrawals:
                          - {development: taken-back, known: 2011}
                        """.replace("[NO, SE]", "[\"NO\", SE]"))
                .toString();
    }

    private String told(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--story";
        all[arguments.length + 1] = story;
        Run run = Run.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void what_moved_what_was_taken_back_and_what_is_known_only_later_are_told_apart() {
        assertThat(told("state", "NO", "SE", "--known", "2013-01-01"))
                .contains("Nothing is known of it by then; 1 development filed under FI-NO by then (timeline FI NO),"
                        + " 1 development known only later (--known), 1 development withdrawn by then (explain);"
                        + " as known then, the journal tells of: CN-CSXX, FI-NO\n");
    }

    @Test
    void what_is_recorded_only_later_is_said_to_be() {
        assertThat(told("timeline", "NO", "SE", "--recorded", "2"))
                .contains("Nothing is known of it by then; 4 developments recorded only later (--recorded).\n"
                        .replace("4", "3"));
    }

    @Test
    void of_a_predecessor_only_what_would_count_is_counted_and_what_is_of_a_later_time_is_told_apart()
            throws IOException {
        Files.writeString(Path.of(story), Files.readString(Path.of(story)).replace("withdrawals:", """
                          - {development: shared, dyads: [[CN, CSXX], [CN, RS]], kind: TurningPointDeclared, title: t, occurred: 2004}
                          - {development: after, dyad: [CN, CSXX], kind: TurningPointDeclared, title: t, occurred: 2009}
                        withdrawals:""".stripIndent()));
        String later =
                "1 stands under China – Serbia and Montenegro (CN CSXX), but of a time after 2006-06-05 (timeline CN CSXX)\n";

        assertThat(told("state", "CN", "RS")).contains("\n  1 stands under China", later);
        assertThat(told("timeline", "CN", "RS", "--with-predecessors"))
                .contains(later)
                .doesNotContain("(--with-predecessors)");
        assertThat(told("explain", "CN", "RS", "after", "--with-predecessors")).contains("after: filed under CN-CSXX");
        assertThat(told("state", "CN", "RS", "--json"))
                .contains("\"underPredecessors\" : {\n      \"CN-CSXX\" : 1")
                .contains("\"underPredecessorsLater\" : {\n      \"CN-CSXX\" : 1");
    }

    @Test
    void what_stands_under_a_predecessor_is_pointed_to_and_counted_where_it_is_asked_for() {
        String points = "1 stands under China – Serbia and Montenegro (CN CSXX), which it succeeds since 2006-06-05"
                + " (--with-predecessors)\n";

        assertThat(told("state", "CN", "RS")).contains(points);
        assertThat(told("timeline", "CN", "RS")).contains(points);
        assertThat(told("state", "CN", "RS", "--with-predecessors"))
                .contains("with predecessors\n", "pact: signed since 2004\n")
                .doesNotContain("Not shown");
        assertThat(told("explain", "CN", "RS", "pact", "--with-predecessors"))
                .contains("pact: has happened, certain from 2004-12-31 on");
        assertThat(told("diff", "CN", "RS", "--with-predecessors", "--from", "2003-12-31", "--to", "2005-01-01"))
                .contains("new                  pact is signed");
    }
}
