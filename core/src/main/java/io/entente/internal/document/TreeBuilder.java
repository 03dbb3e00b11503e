package io.entente.internal.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.entente.event.Spelling;
import io.entente.journal.Problem;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {

    static final String SECOND_DOCUMENT = "a second document begins here: write one document in a file";

    static final int MAX_DEPTH = 64;

    static final int MOST_WRITTEN = 2_000_000;

    // an alias costs a reference here, but whoever reads the tree meets all that it stands for
    static final int MOST_UNFOLDED = 500_000;

    private static final int LONGEST_KEY = 200;
    private static final int MOST_PROBLEMS = 1_000;

    private final JsonParser parser;
    private final Place start;
    private final List<Problem> problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private int depth;
    private int written;
    private long unfolded;

    /** Carries a problem out of the recursion. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    /** @param problems takes what is wrong */
    TreeBuilder(JsonParser parser, Place start, List<Problem> problems) {
        this.parser = parser;
        this.start = start;
        this.problems = problems;
    }

    /** The document, if it could be read to its end. */
    Option<Node> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new Refused(start.error("the document is empty"));
            }
            Node document = value(at(start));
            if (parser.nextToken() != null) {
                throw new Refused(at(start).error(SECOND_DOCUMENT));
            }
            return Option.some(document);
        } catch (Refused e) {
            problems.add(e.problem);
            return Option.none();
        }
    }

    private Node value(Place place) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return anchored(place, yaml.getText());
        }
        if (++depth > MAX_DEPTH) {
            throw new Refused(place.error("nested more than %d deep".formatted(MAX_DEPTH)));
        }
        if (++written > MOST_WRITTEN) {
            throw new Refused(place.error(
                    "the document has more than %,d values: split it into several files, which are read as one story"
                            .formatted(MOST_WRITTEN)));
        }
        Option<String> anchor = parser instanceof AnchoringYaml.Parser yaml ? yaml.anchor() : Option.none();
        Node node =
                switch (parser.currentToken()) {
                    case START_OBJECT -> mapping(place);
                    case START_ARRAY -> items(place);
                    case VALUE_NULL -> new Node.Scalar(place, "", false);
                    case VALUE_EMBEDDED_OBJECT -> throw new Refused(place.error("binary values are not read here"));
                    default -> new Node.Scalar(place, fit(parser.getText(), place), true);
                };
        depth--;
        anchor.forEach(name -> anchors.put(name, node));
        return node;
    }

    private Node anchored(Place place, String name) {
        Node node = anchors.get(name);
        if (node == null) {
            throw new Refused(place.error(
                    "*%s: no value before this one, and complete by here, is marked &%s".formatted(name, name)));
        }
        unfolded += node.size();
        if (unfolded > MOST_UNFOLDED) {
            throw new Refused(place.error(
                    "the aliases up to *%s stand for more than %,d values: write fewer of them, or several files"
                            .formatted(name, MOST_UNFOLDED)));
        }
        return node;
    }

    private Node mapping(Place place) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        long size = 1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (key.length() > LONGEST_KEY) {
                throw new Refused(at(place).error("a key has at most %d characters".formatted(LONGEST_KEY)));
            }
            JsonLocation where = parser.currentTokenLocation();
            String name = keys.computeIfAbsent(Spelling.normal(fit(key, at(place))), it -> it);
            Place keyPlace = place.member(name, where.getLineNr(), where.getColumnNr());
            Place earlier = places.putIfAbsent(name, keyPlace);
            parser.nextToken();
            Node value = value(at(keyPlace));
            if (earlier == null) {
                size += value.size();
                members.add(new Node.Member(keyPlace, name, value));
            } else {
                tell(
                        keyPlace,
                        "'%s' stands here a second time; the first is in line %d".formatted(name, earlier.line()));
            }
        }
        return new Node.Mapping(place, Vector.ofAll(members), size);
    }

    private Node items(Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        long size = 1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation where = parser.currentTokenLocation();
            Place itemPlace = place.element(items.size(), where.getLineNr(), where.getColumnNr());
            Node item = value(itemPlace);
            size += item.size();
            items.add(item);
        }
        return new Node.Items(place, Vector.ofAll(items), size);
    }

    private String fit(String text, Place place) {
        Option<String> unfit = Characters.unfitIn(text);
        unfit.forEach(character -> tell(place, "the character %s is none of a text".formatted(character)));
        return unfit.isEmpty() ? text : Characters.fitted(text);
    }

    /** Tells a problem in spite of which it is of use to read on, unless there are too many. */
    private void tell(Place place, String message) {
        if (problems.size() >= MOST_PROBLEMS) {
            throw new Refused(place.error(message + "; that is one too many: nothing after it was read"));
        }
        problems.add(place.error(message));
    }

    private Place at(Place place) {
        JsonLocation where = parser.currentTokenLocation();
        return place.at(where.getLineNr(), where.getColumnNr());
    }
}
