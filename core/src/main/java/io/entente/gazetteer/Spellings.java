package io.entente.gazetteer;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Organisation;
import io.entente.event.Spelling;
import io.entente.history.Directory;
import io.entente.journal.Profile;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds entities of a journal that may be one under two ids: they share a name or an alias but for case, accents, spaces and
 * punctuation, or names of theirs differ by slips of the pen, or one bears the name of a country or organisation known here.
 * Slips are looked for word by word, for names of many words that differ in one mean two things: what is told of it by a number,
 * a Roman one too, or by a letter, has no slips.
 * Nothing is changed by it.
 */
public final class Spellings {

    private static final int LETTERS_PER_SLIP = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern ROMAN =
            Pattern.compile("m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", Pattern.CASE_INSENSITIVE);

    private final Directory directory;
    private final Map<Entity, Long> named;
    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<Tuple2<Entity, Entity>> paired = new HashSet<>();

    /**
     * Two entities that may be one.
     *
     * @param kept the one to keep: a country or organisation by its own id, else what more reports name
     * @param other the other
     * @param reason why they may be one
     */
    public record Proposal(Entity kept, Entity other, String reason) {

        /** {@code hesteel may be hbis: both go by 'HBIS'}. */
        @Override
        public String toString() {
            return "%s may be %s: %s".formatted(other, kept, reason);
        }
    }

    private record Name(String written, String bare, int letters, List<String> words, Entity entity) {

        Name(String written, Entity entity) {
            this(written, Spelling.bare(written), entity);
        }

        private Name(String written, String bare, Entity entity) {
            this(written, bare, letters(bare), words(written), entity);
        }

        private static List<String> words(String written) {
            return BETWEEN_WORDS
                    .splitAsStream(written)
                    .map(Spelling::bare)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** A bit for each letter in it, so that most of what is unlike need not be compared letter by letter. */
        private static int letters(String bare) {
            return bare.chars().map(letter -> 1 << (letter & 31)).reduce(0, (one, other) -> one | other);
        }
    }

    private Spellings(Directory directory, Map<Entity, Long> named) {
        this.directory = directory;
        this.named = named;
    }

    /**
     * Those of a journal, by what is kept.
     *
     * @param named how many reports name each entity, as in {@link io.entente.journal.Contents#entities}
     */
    public static Seq<Proposal> in(Directory directory, Map<Entity, Long> named) {
        return new Spellings(directory, named).found();
    }

    private Seq<Proposal> found() {
        Vector<Entity> all = Vector.ofAll(directory.profiles().keySet().addAll(named.keySet()));
        Vector<Name> names = all.flatMap(this::names)
                .reject(name -> name.bare().isEmpty())
                .sortBy(name -> Tuple.of(name.bare(), name.entity()));
        names.groupBy(Name::bare).values().forEach(alike -> alike.tail()
                .forEach(name -> propose(alike.head(), name, "both go by '%s'".formatted(name.written()))));
        names.forEach(this::proposeKnown);
        near(names);
        return Vector.ofAll(proposals)
                .sorted(Comparator.comparing(Proposal::kept).thenComparing(Proposal::other));
    }

    private Seq<Name> names(Entity entity) {
        Seq<String> written = directory
                .profiles()
                .get(entity)
                .map(it -> it.aliases().prepend(it.name()).toVector())
                .getOrElse(() -> entity.countryName().toVector());
        return (entity.isCountryCode() ? written : written.append(entity.id()))
                .distinctBy(Spelling::bare)
                .map(name -> new Name(name, entity));
    }

    /** What bears the name of a country, or of an organisation that is described under its own id. */
    private void proposeKnown(Name name) {
        Option<Entity> known = Countries.find(name.written()).orElse(() -> Organisation.meant(name.written())
                .singleOption()
                .map(Organisation::entity)
                .filter(it -> directory.profiles().containsKey(it) || named.containsKey(it)));
        boolean isOfItsSort = kind(name.entity()).forAll(Profile.Kind::canBeDyadMember);
        known.filter(it -> isOfItsSort && !name.entity().isCountryCode())
                .forEach(it -> propose(
                        new Name(name.written(), it), name, "'%s' is a name of %s".formatted(name.written(), it)));
    }

    private void near(Vector<Name> names) {
        Name[] all = names.toJavaArray(Name[]::new);
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                if (isNear(all[i], all[j])) {
                    propose(
                            all[i],
                            all[j],
                            "'%s' and '%s' are spelled nearly alike".formatted(all[i].written(), all[j].written()));
                }
            }
        }
    }

    private static boolean isNear(Name one, Name other) {
        int most = Math.min(one.bare().length(), other.bare().length()) / LETTERS_PER_SLIP;
        return most > 0
                && Math.abs(one.bare().length() - other.bare().length()) <= most
                && Integer.bitCount(one.letters() ^ other.letters()) <= 2 * most
                && one.words().size() == other.words().size()
                && IntStream.range(0, one.words().size())
                        .allMatch(i -> isSlip(one.words().get(i), other.words().get(i)));
    }

    private static boolean isSlip(String one, String other) {
        int most = Math.min(one.length(), other.length()) / LETTERS_PER_SLIP;
        return one.equals(other)
                || (most > 0 && !isNumber(one) && !isNumber(other) && Slips.between(one, other) <= most);
    }

    /** Of what differs in its number, each is another: the second bridge, phase VII. */
    private static boolean isNumber(String word) {
        return DIGIT.matcher(word).find() || ROMAN.matcher(word).matches();
    }

    private void propose(Name one, Name other, String reason) {
        boolean differ = !one.entity().equals(other.entity())
                && !(one.entity().isCountryCode() && other.entity().isCountryCode())
                && kind(one.entity()).forAll(kind -> kind(other.entity()).forAll(kind::equals));
        Entity kept = goesFirst(other.entity(), one.entity()) ? other.entity() : one.entity();
        Entity given = kept.equals(one.entity()) ? other.entity() : one.entity();
        if (differ && paired.add(Tuple.of(kept, given))) {
            proposals.add(new Proposal(kept, given, reason));
        }
    }

    private Option<Profile.Kind> kind(Entity entity) {
        return directory
                .profiles()
                .get(entity)
                .map(Profile::kind)
                .orElse(() -> Option.when(entity.isCountryCode(), Profile.Kind.COUNTRY));
    }

    private boolean goesFirst(Entity one, Entity other) {
        if (one.isCountryCode() != other.isCountryCode()) {
            return one.isCountryCode();
        }
        long more = named.getOrElse(one, 0L) - named.getOrElse(other, 0L);
        return more > 0 || (more == 0 && one.compareTo(other) < 0);
    }
}
