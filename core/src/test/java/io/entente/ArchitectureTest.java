package io.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.entente.House.keeps;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.entente.planted.elsewhere.Homeless;
import io.entente.planted.event.ReadsJson;
import io.entente.planted.history.Logs;
import io.entente.planted.history.MapsInOrder;
import io.entente.planted.history.ReadsTheClock;
import io.entente.planted.internal.axon.RunsSql;
import io.entente.planted.internal.codec.SplitsYaml;
import io.entente.planted.internal.document.KnowsKinds;
import io.entente.planted.internal.store.OpensTheFile;
import io.entente.planted.journal.StoresWithAxon;
import io.entente.planted.kinds.BindsWithJackson;
import io.entente.planted.story.StoresItself;
import io.entente.planted.time.KnowsEvents;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;

/** The arrows of the house: who may import whom, and which libraries. */
class ArchitectureTest {

    /** A package: the ones below that it may import, with all that they may, and the libraries that only it sees. */
    private record Room(String name, Set<String> below, Set<String> libraries, String reason) {}

    private static final List<Room> ROOMS = List.of(
            new Room("time", to(), sees(), "dates stand on their own"),
            new Room("event", to("time"), sees(), "what happened does not depend on who said it"),
            new Room("journal", to("event"), sees(), "it is a port: what keeps the entries is behind it"),
            new Room("internal.cache", to(), sees(), "what keeps values does not know what they are"),
            new Room("history", to("journal", "internal.cache"), sees(), "what stood follows from entries alone"),
            new Room("projection", to("history"), sees(), "the same history gives the same state, wherever it is kept"),
            new Room("state", to("projection"), sees(), "replay does not know what states are made of"),
            new Room("kinds", to("journal"), sees(), "what a kind is does not depend on how it is written"),
            new Room(
                    "internal.document",
                    to("journal"),
                    sees("com.fasterxml.jackson..", "org.yaml.snakeyaml.."),
                    "what stands where in a file is told without knowing what it means"),
            new Room(
                    "gazetteer",
                    to("history", "internal.document"),
                    sees(),
                    "whom a code means does not depend on what is imported"),
            new Room(
                    "internal.codec",
                    to("kinds"),
                    sees("com.fasterxml.jackson.."),
                    "what is stored follows from the kinds, never from how a story is written"),
            new Room(
                    "internal.table",
                    to("journal"),
                    sees("com.fasterxml.jackson..", "de.siegmar.fastcsv.."),
                    "a table is read without knowing what it tells"),
            new Room(
                    "internal.words",
                    to("kinds", "internal.document"),
                    sees("org.apache.commons.text.."),
                    "what is written is read alike, whatever it stands in"),
            new Room(
                    "internal.mapping",
                    to("internal.words", "internal.table", "gazetteer"),
                    sees(),
                    "what a row tells follows from the mapping and the row"),
            new Room("intake", to("internal.mapping", "story"), sees(), "it records what others read"),
            new Room("story", to("internal.words"), sees(), "a story is read, not stored"),
            new Room(
                    "internal.store.log",
                    to("internal.codec", "internal.cache"),
                    sees("java.sql..", "javax.sql..", "org.sqlite.."),
                    "another database must cost one package"),
            new Room(
                    "internal.store.index",
                    to("internal.store.log"),
                    sees("java.sql.."),
                    "where something is found follows from the log"),
            new Room(
                    "internal.store.chain",
                    to("internal.store.log"),
                    sees("java.sql.."),
                    "whether something was changed follows from the log"),
            new Room(
                    "internal.store",
                    to("internal.store.index", "internal.store.chain"),
                    sees("java.sql..", "javax.sql..", "org.sqlite.."),
                    "a store knows nothing of Axon"),
            new Room(
                    "internal.axon",
                    to("internal.store"),
                    sees("org.axonframework.."),
                    "a newer Axon must cost little"));

    /** Java, without what reaches outside. */
    private static final DescribedPredicate<JavaClass> JAVA = resideInAPackage("java..")
            .and(not(resideInAnyPackage("java.sql..", "java.util.logging..")))
            .and(not(belongToAnyOf(System.Logger.class)));

    private static final DescribedPredicate<JavaClass> EVERYWHERE =
            JAVA.or(resideInAnyPackage("io.vavr..", "org.jspecify..", "org.joda.money.."));

    @Test
    void a_package_imports_only_where_its_arrows_lead_and_the_libraries_it_is_given() {
        keeps(
                root -> CompositeArchRule.of(ROOMS.map(room -> arrows(root, room))),
                KnowsEvents.class,
                ReadsJson.class,
                StoresWithAxon.class,
                Logs.class,
                BindsWithJackson.class,
                KnowsKinds.class,
                SplitsYaml.class,
                StoresItself.class);
    }

    private static ArchRule arrows(String root, Room room) {
        String[] inside =
                reach(room.name()).map(name -> root + "." + name + "..").toJavaArray(String[]::new);
        return classes()
                .that(resideInAPackage(root + "." + room.name() + ".."))
                .should()
                .onlyDependOnClassesThat(EVERYWHERE
                        .or(resideInAnyPackage(inside))
                        .or(resideInAnyPackage(room.libraries().toJavaArray(String[]::new))))
                .because(room.reason());
    }

    @Test
    void every_class_lives_in_a_package_of_the_table() {
        keeps(
                root -> classes()
                        .should()
                        .resideInAnyPackage(ROOMS.map(room -> root + "." + room.name() + "..")
                                .append("io.entente") // the front door, which opens into all of them
                                .toJavaArray(String[]::new))
                        .because("a package without arrows would be held to none"),
                Homeless.class);
    }

    @Test
    void packages_form_no_cycle() {
        keeps(
                root -> slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("each package is to be understood from those below it"),
                KnowsEvents.class);
    }

    @Test
    void only_the_store_speaks_sql() {
        keeps(
                root -> noClasses()
                        .that(not(resideInAPackage(root + ".internal.store..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.sql..")
                        .because("another database must cost one package"),
                RunsSql.class);
    }

    @Test
    void the_store_opens_no_file_itself() {
        String openings = "java\\.nio\\.(file\\.Files\\.(new|read|lines|copy|mismatch)|channels\\..*\\.open).*";
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ".internal.store.."))
                        .should()
                        .accessTargetWhere(target(
                                describe("opens a file", it -> it.getFullName().matches(openings))))
                        .because("to close a file lets go of every lock that SQLite holds on it in this process"),
                OpensTheFile.class);
    }

    @Test
    void only_the_front_door_and_what_is_internal_read_the_clock() {
        String clocks =
                "java\\.(time\\..*\\.(now|system\\w*|tick\\w*)|lang\\.System\\.(currentTimeMillis|nanoTime))\\(.*";
        keeps(
                root -> noClasses()
                        .that(not(resideInAnyPackage(root + ".internal..", "io.entente")))
                        .should()
                        .accessTargetWhere(target(
                                describe("is a clock", it -> it.getFullName().matches(clocks))))
                        .because("an answer depends on the moment asked about, never on the moment of asking"),
                ReadsTheClock.class);
    }

    @Test
    void what_a_sorted_set_holds_is_mapped_out_of_it() {
        String maps = "io\\.vavr\\.collection\\.(SortedSet|TreeSet)\\.(flatMap|map)\\([^,]*\\)";
        keeps(
                root -> noClasses()
                        .should()
                        .accessTargetWhere(target(describe(
                                "maps into a sorted set", it -> it.getFullName().matches(maps))))
                        .because("it compares what comes out, and fails where that has no order"),
                MapsInOrder.class);
    }

    private static Set<String> reach(String name) {
        return ROOMS.find(room -> room.name().equals(name))
                .get()
                .below()
                .flatMap(ArchitectureTest::reach)
                .add(name);
    }

    private static Set<String> to(String... packages) {
        return HashSet.of(packages);
    }

    private static Set<String> sees(String... libraries) {
        return HashSet.of(libraries);
    }
}
