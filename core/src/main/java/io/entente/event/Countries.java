package io.entente.event;

import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The countries of ISO 3166-1, the former ones of ISO 3166-3, and Kosovo, which has a code of its users ({@code XK}): found
 * by what people write for them. What they are called here depends neither on the JDK nor on its settings.
 */
public final class Countries {

    // ISO 3166-1 clause 8.1.3: AA, QM to QZ, XA to XZ and ZZ are free for the user to assign
    private static final Pattern USER_ASSIGNED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    // Islamic Republic of Iran
    private static final Pattern SORT_OF_STATE = Pattern.compile(
            "(?:\\S+ ){0,4}?(?:republic|kingdom|state|union|federation|sultanate|emirate|principality|duchy|commonwealth)"
                    + " of (.+)",
            Pattern.CASE_INSENSITIVE);

    // as ISO writes them: Korea, Republic of; Bolivia (Plurinational State of)
    private static final Pattern TURNED_ROUND = Pattern.compile("([^,(]+)[,(]([^,()]+)\\)?");

    private static final Pattern LEFT_OUT = Pattern.compile("[.'’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Map<String, Country> BY_ID = new HashMap<>();
    private static final Map<String, List<Country>> BY_CODE = new HashMap<>();
    private static final Map<String, List<Country>> BY_NAME = new HashMap<>();

    private static final Seq<Country> ALL = NamedCodes.in("countries.txt").map(Country::of);

    static {
        ALL.forEach(Countries::add);
    }

    private static final Set<String> CODES = TreeSet.ofAll(BY_ID.keySet())
            .reject(code -> USER_ASSIGNED.matcher(code).matches());

    private static final Map<Entity, SortedMap<Entity, EventDate>> PREDECESSORS = new HashMap<>();

    static {
        NamedCodes.in("successions.txt")
                .forEach(line -> PREDECESSORS.merge(
                        Entity.of(line.codes().head()),
                        TreeMap.of(
                                Entity.of(line.name()),
                                EventDate.parse(line.codes().last())),
                        SortedMap::merge));
    }

    private Countries() {}

    private static void add(Country country) {
        BY_ID.put(country.entity().id(), country);
        Array.of(country.entity().id(), country.alpha2(), country.alpha3())
                .distinct()
                .forEach(code -> addTo(BY_CODE, code, country));
        country.names().map(Countries::key).distinct().forEach(name -> addTo(BY_NAME, name, country));
    }

    private static void addTo(Map<String, List<Country>> countries, String key, Country country) {
        countries.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(country);
    }

    /**
     * The country that a text means: an ISO 3166-1 alpha-2 or alpha-3 code, valid or withdrawn, an ISO 3166-3 code, or an
     * English name, be it a former or a common one. Case, accents, punctuation and words such as {@code the} and
     * {@code Republic of} make no difference.
     *
     * @return none, too, where several countries have that code or name, as {@code CS} and {@code Congo}: see
     *     {@link #meant}
     */
    public static Option<Entity> find(String written) {
        return meant(written).singleOption();
    }

    /** Every country that a text may mean, see {@link #find}: the ones there are or, without any, the former ones. */
    public static Seq<Entity> meant(String written) {
        String text = Spelling.normal(written);
        if (isCode(text)) {
            return Vector.of(Entity.of(text));
        }
        String code = LEFT_OUT.matcher(text).replaceAll("").toUpperCase(Locale.ROOT); // U.S.
        List<Country> byCode = BY_CODE.getOrDefault(code, List.of());
        Seq<Country> all = Vector.ofAll(byCode.isEmpty() ? byName(text) : byCode);
        return all.reject(Country::isFormer).orElse(all).map(Country::entity);
    }

    private static List<Country> byName(String text) {
        List<Country> found = byNameOrSort(text);
        Matcher turned = TURNED_ROUND.matcher(text);
        return found.isEmpty() && turned.matches() ? byNameOrSort(turned.group(2) + " " + turned.group(1)) : found;
    }

    private static List<Country> byNameOrSort(String text) {
        List<Country> found = BY_NAME.getOrDefault(key(text), List.of());
        Matcher sort = SORT_OF_STATE.matcher(text.strip());
        return found.isEmpty() && sort.matches() ? byNameOrSort(sort.group(1)) : found;
    }

    /** The same for all ways to write a name. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        String spelt = LEFT_OUT.matcher(name.replace("&", " and ")).replaceAll("");
        for (String word : BETWEEN_WORDS.split(spelt, -1)) {
            String bare = Spelling.bare(word);
            switch (bare) {
                case "the", "and" -> {
                    // people leave them out
                }
                case "st" -> key.append("saint");
                default -> key.append(bare);
            }
        }
        return key.toString();
    }

    /** All ISO 3166-1 alpha-2 and ISO 3166-3 codes, in order, user-assigned ones left out. */
    public static Set<String> codes() {
        return CODES;
    }

    /** All of them, in the order of their codes, those of today first. */
    public static Seq<Country> all() {
        return ALL;
    }

    /** The country of that code; none for what is none of ISO 3166, but for Kosovo. */
    public static Option<Country> of(Entity country) {
        return Option.of(BY_ID.get(country.id()));
    }

    /**
     * What a country took the place of, and on which day, by the codes of ISO 3166: of Serbia, {@code CSXX} on 2006-06-05.
     * A successor of several parts is each of them; of the Soviet Union it is Russia alone, which kept its seat in the UN.
     */
    public static SortedMap<Entity, EventDate> predecessors(Entity country) {
        return PREDECESSORS.getOrDefault(country, TreeMap.empty());
    }

    /** Whether it is an ISO 3166-1 alpha-2 or ISO 3166-3 code, or one that users may assign; case counts. */
    static boolean isCode(String text) {
        return BY_ID.containsKey(text) || USER_ASSIGNED.matcher(text).matches();
    }

    /** Whether it is a country whose code is withdrawn. */
    public static boolean isFormer(Entity country) {
        return of(country).exists(Country::isFormer);
    }

    /** What a country is called in English; none for what is not of ISO 3166, but for Kosovo. */
    public static Option<String> nameOf(Entity country) {
        return of(country).map(Country::name);
    }

    /** A country with its name and, where its code is withdrawn, the years: {@code CSXX (Serbia and Montenegro, 2003–2006)}. */
    public static String told(Entity country) {
        return of(country)
                .map(it -> "%s (%s%s)"
                        .formatted(
                                country,
                                it.name(),
                                it.years().map(years -> ", " + years).getOrElse("")))
                .getOrElse(country::id);
    }
}
