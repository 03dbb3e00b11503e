package io.entente.projections.frames;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.FrameInvoked;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FramesProperties {

    private static final ProjectionSpec<FramesState> SPEC = ProjectionSpec.of(new Frames());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2030");

    /** Each takes up the words of the one before it. */
    private static Report use(int index, int year, String id, String before) {
        return report(id)
                .of(FrameInvoked.of("slogan").by(Entity.of("holder-" + index)))
                .between("CN", "RS")
                .on("20" + (10 + year))
                .accordingTo(GAZETTE)
                .linked(Link.of(Relation.ECHOES, before));
    }

    @Property(tries = 200)
    void a_slogan_is_the_same_whatever_its_uses_are_called_and_whenever_they_are_recorded(
            @ForAll @Size(min = 1, max = 5) java.util.List<@IntRange(min = 0, max = 9) Integer> years) {
        Seq<Report> uses = Vector.ofAll(years).zipWithIndex((year, i) -> use(i, year, "u" + i, "u" + (i - 1)));
        Seq<Report> renamed = Vector.ofAll(years)
                .zipWithIndex((year, i) -> use(i, year, "u" + (9 - i), "u" + (i == 0 ? -1 : 10 - i)))
                .reverse();

        SPEC.given(uses)
                .when("2030-12-31")
                .then(one -> SPEC.given(renamed).when("2030-12-31").then(other -> {
                    Frame mine = one.all().single();
                    Frame theirs = other.all().single();
                    assertThat(mine.since()).isEqualTo(theirs.since());
                    assertThat(mine.lastUsed())
                            .hasToString("20" + (10 + Vector.ofAll(years).max().get()));
                    assertThat(theirs.lastUsed()).isEqualTo(mine.lastUsed());
                    assertThat(told(mine)).isEqualTo(told(theirs)).hasSize(years.size());
                }));
    }

    private static Set<String> told(Frame frame) {
        return frame.echoes().map(it -> it.holder() + " from " + it.of()).toSet();
    }
}
