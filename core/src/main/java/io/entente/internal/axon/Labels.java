package io.entente.internal.axon;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.internal.store.log.Label;
import io.entente.journal.Claim;
import io.entente.journal.EditionTaken;
import io.entente.journal.EntryFilter;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Unknown;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is recorded is found by these. */
final class Labels {

    private static final Label A_SOURCE = new Label("described", "source");
    private static final Label AN_ENTITY = new Label("described", "entity");
    private static final Label AN_EDITION = new Label("taken", "edition");

    private Labels() {}

    /** What it bears, in order, none twice. */
    static List<Label> of(Recordable recordable) {
        SortedSet<Label> labels = new TreeSet<>();
        switch (recordable) {
            case Claim claim -> {
                claim.developments().forEach(id -> labels.add(development(id)));
                if (claim instanceof Report report) {
                    report.dyads().forEach(it -> labels.add(dyad(it)));
                    report.development().entities().forEach(it -> labels.add(entity(it)));
                    report.storylines().forEach(it -> labels.add(new Label("storyline", it)));
                }
                labels.add(source(claim.source()));
            }
            case Source source -> Collections.addAll(labels, source(source.id()), A_SOURCE, description(source));
            case Profile profile ->
                Collections.addAll(labels, entity(profile.entity()), AN_ENTITY, description(profile));
            case EditionTaken edition -> Collections.addAll(labels, AN_EDITION, edition(edition.source()));
            case Unknown unknown -> throw unknown.refused();
        }
        return List.copyOf(labels);
    }

    /** What else that is recorded must be known to decide on recording these: it bears any of the labels. */
    static Set<Label> decidingOn(Iterable<? extends Recordable> recordables) {
        Set<Label> labels = new LinkedHashSet<>();
        for (Recordable recordable : recordables) {
            switch (recordable) {
                case Claim claim -> claim.developments().forEach(id -> labels.add(development(id)));
                case Source source -> labels.add(description(source));
                case Profile profile -> labels.add(description(profile));
                case EditionTaken edition -> labels.add(edition(edition.source()));
                case Unknown unknown -> throw unknown.refused();
            }
        }
        return labels;
    }

    /** Tags of Axon's as labels, in order. */
    static List<Label> of(Set<Tag> tags) {
        return tags.stream()
                .map(tag -> new Label(tag.key(), tag.value()))
                .sorted()
                .toList();
    }

    /** Labels as tags of Axon's. */
    static Set<Tag> tags(List<Label> labels) {
        return labels.stream().map(label -> Tag.of(label.key(), label.value())).collect(Collectors.toSet());
    }

    /** What belongs to a part bears any of these. */
    static Set<Label> of(EntryFilter part) {
        return switch (part) {
            case EntryFilter.FiledUnder filed -> Set.of(dyad(filed.dyad()));
            case EntryFilter.On on ->
                on.developments().toJavaStream().map(Labels::development).collect(Collectors.toSet());
            case EntryFilter.By by -> Set.of(source(by.source()));
            case EntryFilter.Editions all -> Set.of(AN_EDITION);
            case EntryFilter.Descriptions all -> Set.of(A_SOURCE, AN_ENTITY);
        };
    }

    /** What is filed under a dyad bears one of these, and what bears on it else is found by the other. */
    static Set<Label> bearingOn(Dyad dyad) {
        return Set.of(dyad(dyad), new Label(Label.BEARS_ON, dyad.toString()));
    }

    private static Label dyad(Dyad dyad) {
        return new Label(Label.DYAD, dyad.toString());
    }

    private static Label development(DevelopmentId id) {
        return new Label(Label.DEVELOPMENT, id.value());
    }

    private static Label source(SourceId source) {
        return new Label("source", source.value());
    }

    private static Label edition(SourceId source) {
        return new Label("edition", source.value());
    }

    private static Label entity(Entity entity) {
        return new Label("entity", entity.id());
    }

    private static Label description(Source source) {
        return new Label("source-description", source.id().value());
    }

    private static Label description(Profile profile) {
        return new Label("entity-description", profile.entity().id());
    }
}
