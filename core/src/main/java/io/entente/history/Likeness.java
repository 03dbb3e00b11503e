package io.entente.history;

import io.entente.event.Entity;
import io.entente.event.Quantity;
import io.entente.journal.Profile;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How alike two developments of one kind are: the date, then field by field what both tell. */
final class Likeness {

    private static final int ALL = 100;
    private static final int HALF = 50;
    private static final int UNSURE = 20;
    private static final int AGAINST = -20;
    private static final int MONTH = 31;

    private final Directory directory;
    private final Wording wording;
    private final List<Point> points = new ArrayList<>();
    private boolean excluded;

    /**
     * What one of the things that both tell counts.
     *
     * @param weight how much it says
     * @param alike from -100, where it speaks against, to 100
     */
    private record Point(int weight, int alike, String reason) {}

    private Likeness(Directory directory, Wording wording) {
        this.directory = directory;
        this.wording = wording;
    }

    static Likeness of(Assessment one, Assessment other, Directory directory, Wording wording) {
        Likeness likeness = new Likeness(directory, wording);
        likeness.date(one.date(), other.date());
        one.development()
                .fields()
                .forEach((field, value) -> likeness.field(
                        field, value, other.development().fields().get(field).get(), one));
        return likeness;
    }

    /** None where something keeps them from being one, or nothing but the date speaks for it. */
    Option<Duplicate> duplicate(Assessment one, Assessment other) {
        Vector<Point> all = Vector.ofAll(points);
        boolean speaks = all.tail().exists(point -> point.alike() >= HALF);
        return Option.when(speaks && !excluded, () -> new Duplicate(one, other, score(all), all.map(Point::reason)));
    }

    private static int score(Seq<Point> all) {
        int sum = all.map(point -> point.weight() * point.alike()).sum().intValue();
        return Math.max(0, sum / all.map(Point::weight).sum().intValue());
    }

    private void date(EventDate one, EventDate other) {
        if (one.isUndated() || other.isUndated()) {
            points.add(new Point(2, UNSURE, "undated"));
        } else if (one.certainlyBefore(other)) {
            apart(one, other);
        } else if (other.certainlyBefore(one)) {
            apart(other, one);
        } else if (!Dates.canBeSame(one, other)) {
            points.add(new Point(2, UNSURE, "%s overlaps %s".formatted(one, other)));
        } else if (one.equals(other)) {
            points.add(new Point(2, isShort(one) ? ALL : 60, "both " + one));
        } else {
            points.add(new Point(2, isShort(one) || isShort(other) ? 80 : HALF, "%s can be %s".formatted(one, other)));
        }
    }

    private void apart(EventDate one, EventDate later) {
        long days = ChronoUnit.DAYS.between(one.latest().get(), later.earliest().get());
        points.add(new Point(2, HALF, days == 1 ? "1 day apart" : days + " days apart"));
        excluded = days > Duplicates.MOST_DAYS_APART || !isShort(one) || !isShort(later);
    }

    private static boolean isShort(EventDate date) {
        return date.earliest()
                .exists(first -> date.latest().exists(last -> ChronoUnit.DAYS.between(first, last) <= MONTH));
    }

    private void field(String field, Object one, Object other, Assessment of) {
        if (FieldValues.isOpen(one) || FieldValues.isOpen(other)) {
            return;
        }
        Object value = bare(one);
        Object with = bare(other);
        switch (value) {
            case Entity entity -> entity(field, entity, (Entity) with);
            case Quantity quantity -> quantity(field, quantity, (Quantity) with);
            case String text ->
                text(field, text, with.toString(), of.development().identifies(field));
            case Traversable<?> several -> several(field, several, (Traversable<?>) with);
            default -> other(field, FieldValues.agree(field, one, other, of.development()), value);
        }
    }

    private static Object bare(Object value) {
        return value instanceof Option<?> option ? option.get() : value;
    }

    private void entity(String field, Entity one, Entity other) {
        if (one.equals(other)) {
            points.add(new Point(2, ALL, "%s %s in both".formatted(field, one)));
        } else if (isOf(one, other) || isOf(other, one)) {
            points.add(new Point(2, 70, "%s %s is of %s".formatted(field, one, other)));
        } else {
            int words = wording.common(directory.nameOf(one), directory.nameOf(other));
            excluded |= words == 0 && isActor(one) && isActor(other);
            points.add(new Point(2, words == 0 ? AGAINST : words, "%s %s or %s".formatted(field, one, other)));
        }
    }

    private boolean isOf(Entity country, Entity other) {
        return directory.profiles().get(other).flatMap(Profile::country).contains(country);
    }

    /** Two countries, organisations or persons are two; a company or a thing goes by many ids. */
    private boolean isActor(Entity entity) {
        return entity.isCountryCode()
                || directory
                        .profiles()
                        .get(entity)
                        .map(Profile::kind)
                        .exists(kind -> kind.canBeDyadMember() || kind == Profile.Kind.PERSON);
    }

    private void quantity(String field, Quantity one, Quantity other) {
        if (one.isComparableTo(other)) {
            boolean agree = Quantities.agree(one, other);
            points.add(new Point(
                    2,
                    one.equals(other) ? ALL : agree ? 80 : -ALL,
                    one.equals(other)
                            ? "%s %s in both".formatted(field, one)
                            : "%s %s %s %s".formatted(field, one, agree ? "meets" : "is not", other)));
        }
    }

    private void text(String field, String one, String other, boolean identifies) {
        int words = wording.common(one, other);
        int weight = identifies ? 2 : 1;
        points.add(new Point(
                weight,
                words == 0 ? AGAINST : words,
                words == ALL
                        ? "%s '%s' in both".formatted(field, one)
                        : "%s '%s' or '%s'".formatted(field, one, other)));
    }

    private void several(String field, Traversable<?> one, Traversable<?> other) {
        Set<Object> all = HashSet.<Object>ofAll(one).union(HashSet.ofAll(other));
        Set<Object> both = HashSet.<Object>ofAll(one).intersect(HashSet.ofAll(other));
        points.add(new Point(
                2,
                both.isEmpty() ? AGAINST : ALL * both.size() / all.size(),
                "%s %s of %d in both".formatted(field, both.isEmpty() ? "none" : both.mkString(", "), all.size())));
    }

    private void other(String field, boolean agree, Object value) {
        points.add(new Point(1, agree ? ALL : -HALF, agree ? field + " " + value : field + " differs"));
    }
}
