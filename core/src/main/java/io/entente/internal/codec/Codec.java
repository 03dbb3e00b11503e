package io.entente.internal.codec;

import io.entente.event.Development;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.EditionTaken;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Unknown;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.kinds.MessageNames;
import java.util.HashMap;
import java.util.Map;

/**
 * How what a journal records is stored: as one JSON object each, on one line, in the words of the story file, with
 * nothing left to a header. What is written is read again as equal, whatever its kind, and writing that gives the same
 * bytes. Safe for use by several threads.
 *
 * <p>A {@code BigDecimal} of a user's own kind is read with the digits that it has when written in full: {@code 1E+3} as
 * {@code 1000}.
 *
 * <p>What a newer program wrote is kept. A kind that is not among {@code kinds}, or a version of a kind that is newer
 * than the one here, is read as a report on an {@link UnknownDevelopment}; and what is no report at all as
 * {@link Unknown}.
 */
public final class Codec {

    private final Map<String, KindForm> byName = new HashMap<>();
    private final Map<Class<? extends Development>, KindForm> byType = new HashMap<>();
    private final Texts texts = new Texts();

    /**
     * A codec that knows those kinds.
     *
     * @throws IllegalArgumentException if an enum in a field of one has two constants of one text
     */
    public Codec(Kinds kinds) {
        kinds.all().map(KindForm::new).forEach(form -> {
            byName.put(form.kind().name(), form);
            byType.put(form.type(), form);
        });
    }

    /**
     * Writes it, in the version of now.
     *
     * @throws IllegalArgumentException if it is a report on a development whose kind is not among those of this codec or
     *     goes by another name, or on an {@link UnknownDevelopment} that was not read by a codec
     */
    public Stored write(Recordable recordable) {
        JsonText json = new JsonText();
        switch (recordable) {
            case Report report -> {
                return write(report, json);
            }
            case SameAs same -> OtherForms.write(same, json);
            case Withdrawal withdrawal -> OtherForms.write(withdrawal, json);
            case Source source -> OtherForms.write(source, json);
            case Profile profile -> OtherForms.write(profile, json);
            case EditionTaken edition -> OtherForms.write(edition, json);
            case Unknown unknown -> {
                return new Stored(unknown.name(), unknown.version(), unknown.json());
            }
        }
        return new Stored(MessageNames.of(recordable), OtherForms.VERSION, json.toString());
    }

    private Stored write(Report report, JsonText json) {
        Development development = report.development();
        if (development instanceof UnknownDevelopment unknown) {
            return write(report, unknown, json);
        }
        KindForm form = byType.get(development.getClass());
        if (form == null) {
            throw new IllegalArgumentException(
                    "report on %1$s: %2$s is not among the kinds in use here: open or write with Kinds.standard().with(%2$s.class)"
                            .formatted(report.id(), development.getClass().getSimpleName()));
        }
        if (!form.kind().name().equals(development.kind())) {
            throw new IllegalArgumentException(
                    "report on %s: %s calls itself '%s': a kind is stored under the name of its record"
                            .formatted(report.id(), form.kind().name(), development.kind()));
        }
        ReportForm.write(report, it -> form.write(development, it), json);
        return new Stored(form.kind().name(), form.version(), json.toString());
    }

    private Stored write(Report report, UnknownDevelopment unknown, JsonText json) {
        ReportForm.write(report, it -> UnknownFields.write(unknown, it), json);
        Stored stored = new Stored(unknown.kind(), unknown.version(), json.toString());
        if (!unknown(stored).equals(report)) {
            throw new IllegalArgumentException(
                    "report on %s: %s, version %s: its json is not the fields of a report as they are stored"
                            .formatted(report.id(), unknown.kind(), unknown.version()));
        }
        return stored;
    }

    /**
     * Reads what was written, in this version or an earlier one.
     *
     * @throws StoredFormatException if it is not what its name and version promise; never for a name or version that is
     *     unknown here
     */
    public Recordable read(Stored stored) {
        KindForm form = byName.get(stored.name());
        if (form != null && form.version().equals(stored.version())) {
            return read(stored, form);
        }
        if (OtherForms.has(stored)) {
            try (Payload payload = new Payload(stored, texts)) {
                return OtherForms.read(stored.name(), payload);
            }
        }
        return form != null && form.isEarlier(stored.version())
                ? read(form.upcast(stored, texts), form)
                : unknown(stored);
    }

    /**
     * Whether what is stored under that name and in that version is read as what it is, not as unknown.
     *
     * @param name a kind, or a name of {@link MessageNames}
     * @param version the version that it is written in
     */
    public boolean knows(String name, String version) {
        KindForm form = byName.get(name);
        return OtherForms.has(new Stored(name, version, ""))
                || (form != null && (form.version().equals(version) || form.isEarlier(version)));
    }

    private Report read(Stored stored, KindForm form) {
        try (Payload payload = new Payload(stored, texts)) {
            return ReportForm.read(payload, form.fields());
        }
    }

    private Recordable unknown(Stored stored) {
        if (!MessageNames.OF_OTHERS.contains(stored.name())) {
            try (Payload payload = new Payload(stored, texts)) {
                return ReportForm.read(payload, new UnknownFields(stored));
            } catch (StoredFormatException e) {
                // no report, as far as this program can tell
            }
        }
        return new Unknown(stored.name(), stored.version(), stored.json());
    }
}
