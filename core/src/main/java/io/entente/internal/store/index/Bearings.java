package io.entente.internal.store.index;

import io.entente.internal.store.index.Components.Bearing;
import io.entente.internal.store.log.Insertion;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Session;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table of what bears on a dyad without being filed under it. */
final class Bearings {

    private static final Insertion.Into BEARINGS = new Insertion.Into("entente_bearing", "since, entry, dyad");

    private Bearings() {}

    /** What came to bear through entries after one position, up to another inclusive, in order. */
    static List<Bearing> since(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT since, entry, dyad FROM entente_bearing" + " WHERE since > ? AND since <= ?");
        query.setLong(1, after);
        query.setLong(2, upTo);
        List<Bearing> bearings = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                bearings.add(new Bearing(rows.getLong(1), rows.getLong(2), Log.text(rows, 3)));
            }
        }
        Collections.sort(bearings); // databases order texts otherwise than Java
        return bearings;
    }

    static void add(Session session, List<Bearing> bearings) throws SQLException {
        Insertion insertion = new Insertion(session, BEARINGS);
        for (Bearing bearing : bearings) {
            insertion.add(bearing.since(), bearing.entry(), bearing.dyad());
        }
        insertion.end();
    }

    /** Receives what is in the index, in its order. */
    interface Visitor {
        /** An entry, and what it bears. */
        void visit(long position, long[] hashes);

        /** That an entry, the one visited last or an earlier one, bears on a dyad. */
        void visit(long hash, long entry);
    }

    /** Goes through all that the index holds of the entries after one position, up to another inclusive. */
    static void each(Log log, Session session, long after, long upTo, Visitor visitor) throws SQLException {
        List<Bearing> bearings = since(session, after, upTo);
        int next = 0;
        for (Log.Labelled entry : log.labelled(session, after, upTo)) {
            visitor.visit(entry.position(), Postings.hashes(entry.labels()));
            for (; next < bearings.size() && bearings.get(next).since() <= entry.position(); next++) {
                visitor.visit(hash(bearings.get(next)), bearings.get(next).entry());
            }
        }
    }

    static long hash(Bearing bearing) {
        return Postings.hash(new Label(Label.BEARS_ON, bearing.dyad()));
    }
}
