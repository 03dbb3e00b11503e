package io.entente.projections.agreements;

import io.entente.projection.Anomaly;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * The agreements that anything is known of, by id.
 *
 * @param byId each with where it stands
 * @param anomalies steps whose dates exclude the order of a life cycle
 */
public record AgreementsState(SortedMap<String, Agreement> byId, Seq<Anomaly> anomalies) {

    static final AgreementsState EMPTY = new AgreementsState(TreeMap.empty(), List.empty());

    /** The agreement of that id. */
    public Option<Agreement> of(String id) {
        return byId.get(id);
    }

    /** All agreements, by id. */
    public Seq<Agreement> all() {
        return byId.values().toVector();
    }

    AgreementsState with(Agreement agreement) {
        return new AgreementsState(byId.put(agreement.id(), agreement), anomalies);
    }

    AgreementsState with(Anomaly anomaly) {
        return new AgreementsState(byId, anomalies.append(anomaly));
    }
}
