package io.entente.projections.forms;

import io.entente.event.AgreementStep;
import io.entente.event.ClaimMade;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.MotiveAttributed;
import io.entente.event.Quotation;
import io.entente.event.VisitMade;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.ChronicleAnswer.Passage;
import io.entente.projections.answers.ChronicleAnswer.Time;
import io.entente.projections.forms.Prose.Entry;
import io.entente.projections.forms.Prose.Part;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Tells a chronicle: short paragraphs, hedged where the record is, with a note for each source and place in it. */
final class Chronicler {

    private final View view;
    private final Wording wording;
    private final LocalDate day;
    private final Notes notes;

    Chronicler(View view, Wording wording) {
        this.view = view;
        this.wording = wording.with(new Spoken(wording.names()));
        this.notes = new Notes(this.wording);
        this.day = view.asOf().at();
    }

    Seq<Part> chapters(ChronicleAnswer answer) {
        return answer.chapters()
                .map(it -> new Part(heading(it.time()), it.passages().map(this::paragraph), true));
    }

    /** The notes of the paragraphs told so far, from the first on. */
    Seq<String> notes() {
        return notes.all();
    }

    private static String heading(Time time) {
        return switch (time) {
            case Time.InYear it -> DateWords.year(it.year());
            case Time.NotTold ignored -> "At times that no source tells";
            case Time.Planned ignored -> "Planned";
        };
    }

    private Entry paragraph(Passage passage) {
        Vector<Span> words = Vector.empty();
        String before = "";
        String saidBy = "";
        Seq<Assessment> all = passage.developments();
        for (int i = 0; i < all.size(); i++) {
            Assessment it = all.get(i);
            boolean goesOn = i > 0 && sharesSubject(all.get(i - 1), it);
            boolean isContinued = i + 1 < all.size() && sharesSubject(it, all.get(i + 1));
            String when = DateWords.when(it.date());
            String whose = whose(it);
            boolean sameTime = when.equals(before) && it.modality() != Modality.DENIED;
            boolean isMore = i > 0 && ChronicleAnswer.isBackground(it) && ChronicleAnswer.isBackground(all.get(i - 1));
            String alone = sentence(it, sameTime ? "" : when, whose.equals(saidBy), isMore);
            String ended = goesOn ? (isContinued ? "" : "and ") + predicate(it) : alone;
            String sentence = isContinued ? ended.substring(0, ended.length() - 1) + "," : ended;
            words = words.append(Span.plain(words.isEmpty() ? sentence : " " + sentence))
                    .appendAll(notes.of(it));
            Seq<Assessment> callingOff = view.callingOff(it);
            if (!callingOff.isEmpty()) {
                words = words.append(Span.plain(" " + calledOff(callingOff))).appendAll(callingOff.flatMap(notes::of));
            }
            if (i > 0 && Reversals.areInOpenOrder(all.get(i - 1), it)) {
                words = words.append(Span.plain(" Which of the two came first is not told."));
            }
            for (Report fact : it.beside().filter(told -> told.modality() == Modality.OCCURRED)) {
                words = words.append(Span.plain(" " + happened(fact))).append(notes.of(fact));
            }
            for (Report rival : it.rivals()) {
                words = words.append(Span.plain(" " + contradiction(it, rival))).append(notes.of(rival));
            }
            // another's word came last: neither its date nor its source is meant by what follows
            before = it.isOccurred() && it.rivals().isEmpty() ? when : "";
            saidBy = it.rivals().isEmpty() ? whose : "";
        }
        return new Entry("", words, Vector.empty());
    }

    /** Whether the one, which ends in no colon's words, and the other are facts of one time about one subject. */
    private boolean sharesSubject(Assessment one, Assessment other) {
        return isFact(one)
                && isFact(other)
                && DateWords.when(one.date()).equals(DateWords.when(other.date()))
                && subject(one).isDefined()
                && subject(one).equals(subject(other))
                && !Reversals.areInOpenOrder(one, other)
                && wording.sentence(one).matches("[^:]*[^:.!?…”’)]");
    }

    private boolean isFact(Assessment it) {
        return it.isOccurred()
                && it.on(day) == Status.CERTAIN
                && it.rivals().isEmpty()
                && whose(it).isEmpty();
    }

    /** The one whose name its sentence begins with; none of what several do. */
    private Option<String> subject(Assessment it) {
        String happens = wording.sentence(it);
        return it.development()
                .entities()
                .toVector()
                .map(wording.names()::nameOf)
                .filter(name -> happens.startsWith(name + " ") && !happens.startsWith(name + " and "))
                .maxBy(String::length);
    }

    private String predicate(Assessment it) {
        return stopped(wording.sentence(it).substring(subject(it).get().length() + 1), "");
    }

    /** Whose word a development is, where it is not told as a fact; empty where it is. */
    private String whose(Assessment it) {
        boolean isSomebodysWord = it.contested()
                || it.development() instanceof FigureReported // each as its source states it
                || asserted(it.development()).isDefined();
        return isSomebodysWord && it.isOccurred() ? sources(it) : "";
    }

    /** What of it stands after the source that asserts it; none of what is no assertion. */
    private Option<String> asserted(Development development) {
        return switch (development) {
            case ClaimMade it ->
                Option.some("claim%s: %s"
                        .formatted(it.about().map(" on the subject of "::concat).getOrElse(""), it.claim()));
            case MotiveAttributed it ->
                Option.some(
                        "attribute a motive to %s: %s".formatted(wording.names().nameOf(it.actor()), it.motive()));
            default -> Option.none();
        };
    }

    /** @param isMore whether it goes on with what the sentence before began: the background */
    private String sentence(Assessment it, String when, boolean sameWord, boolean isMore) {
        String by = whose(it);
        String whose =
                !sameWord || by.isEmpty() ? by : it.sources().size() == 1 ? "the same source" : "the same sources";
        Option<String> assertion = whose.isEmpty() ? Option.none() : asserted(it.development());
        boolean possibly = it.on(day) == Status.POSSIBLE && !when.startsWith("perhaps ");
        String whole = Vector.of(
                        it.isOccurred() ? when : "",
                        whose.isEmpty() || assertion.isDefined() ? "" : "according to " + whose,
                        possibly ? "possibly" : "",
                        assertion
                                .map(asserted ->
                                        whose + " " + (it.sources().size() == 1 ? thirdPerson(asserted) : asserted))
                                .getOrElse(() -> told(it, when, happens(it, isMore))))
                .reject(String::isEmpty)
                .mkString(", ");
        String stopped = stopped(whole, outcome(it));
        return beginsWithId(whole, it.development()) ? stopped : Wording.capital(stopped);
    }

    /** Whether its first word is an id, which is written as it is: of an entity or an agreement that nobody named. */
    private boolean beginsWithId(String words, Development development) {
        Seq<String> ids = development
                .entities()
                .toVector()
                .filter(it -> wording.names().nameOf(it).equals(it.id()))
                .map(Entity::id)
                .appendAll(Option.of(development)
                        .filter(AgreementStep.class::isInstance)
                        .map(it -> ((AgreementStep) it).agreement())
                        .filter(it -> wording.names().titleOf(it).equals(it)));
        return ids.exists(id -> words.equals(id) || words.startsWith(id + " "));
    }

    /** What came of a plan. */
    private String outcome(Assessment it) {
        boolean isAwaited = it.on(day) == Status.DUE && view.callingOff(it).isEmpty();
        return isAwaited && it.beside().isEmpty() ? "; no source tells whether it came to that" : "";
    }

    private String calledOff(Seq<Assessment> by) {
        return ended("that was called off: " + by.map(this::dated).mkString("; "), "");
    }

    private String dated(Assessment it) {
        return Vector.of(DateWords.when(it.date()), wording.sentence(it).replaceFirst("\\.$", ""))
                .reject(String::isEmpty)
                .mkString(", ");
    }

    private String happened(Report fact) {
        return ended(
                "%s tells that it happened %s"
                        .formatted(quoted(fact.source()), DateWords.when(fact.occurred()))
                        .strip(),
                "");
    }

    private static String thirdPerson(String verb) {
        return verb.replaceFirst("^(\\w+)", "$1s");
    }

    /** What happens, without what the sentence before it, or the date, already says. */
    private String happens(Assessment it, boolean isMore) {
        if (isMore) {
            return wording.sentence(it).replaceFirst("^[^:]*", "it is this, too");
        }
        return switch (it.development()) {
            case VisitMade visit
            when visit.until().exists(end -> DateWords.when(it.date()).endsWith(DateWords.named(end))) ->
                wording.sentence(visit.with(HashMap.of("until", Option.none())));
            default -> wording.sentence(it);
        };
    }

    private String told(Assessment it, String when, String happens) {
        return switch (it.modality()) {
            case OCCURRED -> happens;
            case DENIED ->
                "%s %s that%s %s"
                        .formatted(
                                sources(it),
                                it.sources().size() == 1 ? "denies" : "deny",
                                when.isEmpty() ? "" : " " + when,
                                happens);
            case PLANNED ->
                view.callingOff(it).isEmpty()
                        ? planned(when, happens)
                        : planned(when, happens).replace("it is planned", "it was planned");
        };
    }

    /** {@code for 2017}, where a time is one day, month or year. */
    private static String planned(String when) {
        return when.replaceFirst("^(perhaps )?(?:on |in |(?=about ))", "$1for ");
    }

    /** {@code for 2017, it is planned that}; of what is not one day, month or year {@code it is planned that by 2020}. */
    private static String planned(String when, String happens) {
        String date = planned(when);
        return date.startsWith("for ") || date.startsWith("perhaps for ")
                ? "%s, it is planned that %s".formatted(date, happens)
                : "it is planned that %s%s".formatted(when.isEmpty() ? "" : when + " ", happens);
    }

    /** As a sentence, with one full stop, whatever its last words end with. */
    private static String ended(String words, String addition) {
        return Wording.capital(stopped(words, addition));
    }

    private static String stopped(String words, String addition) {
        String bare = words.endsWith(".") && !(words.endsWith("...") && addition.isEmpty())
                ? words.substring(0, words.length() - 1)
                : words;
        boolean ends = addition.isEmpty() && bare.matches("(?s).*[.!?…][”’)]?");
        return bare + addition + (ends ? "" : ".");
    }

    private String contradiction(Assessment told, Report rival) {
        if (rival.modality() == Modality.DENIED) {
            String of = rival.occurred().equals(told.date()) ? "" : planned(DateWords.when(rival.occurred()));
            return ended(quoted(rival.source()) + " denies it" + (of.isEmpty() ? "" : " " + of), "");
        }
        boolean isPlan = rival.modality() == Modality.PLANNED;
        String when = isPlan ? planned(DateWords.when(rival.occurred())) : DateWords.when(rival.occurred());
        boolean sameTime = rival.occurred().equals(told.date());
        boolean sameEvent = wording.sentence(rival).equals(wording.sentence(told));
        if (isPlan && told.modality() != Modality.PLANNED) {
            return ended(
                    Vector.of(
                                    quoted(rival.source()) + " had told of it as planned",
                                    when,
                                    sameEvent ? "" : "thus: " + wording.sentence(rival))
                            .reject(String::isEmpty)
                            .mkString(" "),
                    "");
        }
        String fields = sameEvent && (sameTime || when.isEmpty()) ? wording.otherwise(rival, told) : "";
        String otherwise = Vector.of(
                        sameTime ? "" : when,
                        sameEvent && !sameTime && !when.isEmpty() ? "" : wording.sentence(rival),
                        fields)
                .reject(String::isEmpty)
                .mkString(", ");
        return ended("%s says otherwise: %s".formatted(quoted(rival.source()), otherwise), "");
    }

    private String sources(Assessment it) {
        return it.sources().map(this::quoted).mkString(" and ");
    }

    private String quoted(SourceId source) {
        return Quotation.of(wording.title(source));
    }
}
