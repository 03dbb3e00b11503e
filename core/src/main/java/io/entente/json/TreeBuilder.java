package io.entente.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.entente.journal.Problem;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {

    // an alias costs a reference here, but whoever reads the tree meets all that it stands for
    static final int MAX_SIZE = 5_000_000;

    private final JsonParser parser;
    private final Place start;
    private final Map<String, Node> anchors = new HashMap<>();

    /** Carries a problem out of the recursion. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    TreeBuilder(JsonParser parser, Place start) {
        this.parser = parser;
        this.start = start;
    }

    Either<Problem, Node> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return Either.left(start.error("the document is empty"));
            }
            Node document = value(at(start));
            if (parser.nextToken() != null) {
                return Either.left(at(start).error("a second document begins here: write one document in a file"));
            }
            return Either.right(document);
        } catch (Refused e) {
            return Either.left(e.problem);
        }
    }

    private Node value(Place place) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return anchored(place, yaml.getText());
        }
        Object anchor = parser.getObjectId();
        Node node =
                switch (parser.currentToken()) {
                    case START_OBJECT -> mapping(place);
                    case START_ARRAY -> items(place);
                    case VALUE_NULL -> new Node.Scalar(place, "", false);
                    case VALUE_EMBEDDED_OBJECT -> throw new Refused(place.error("binary values are not read here"));
                    default -> new Node.Scalar(place, parser.getText(), true);
                };
        if (anchor != null) {
            anchors.put(anchor.toString(), node);
        }
        return node;
    }

    private Node anchored(Place place, String name) {
        Node node = anchors.get(name);
        if (node == null) {
            throw new Refused(place.error(
                    "*%s: no value before this one, and complete by here, is marked &%s".formatted(name, name)));
        }
        return node;
    }

    private Node mapping(Place place) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        Map<String, Place> keys = new HashMap<>();
        long size = 1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonLocation where = parser.currentTokenLocation();
            Place keyPlace = place.member(key, where.getLineNr(), where.getColumnNr());
            Place earlier = keys.put(key, keyPlace);
            if (earlier != null) {
                throw new Refused(keyPlace.error(
                        "'%s' stands here a second time; the first is in line %d".formatted(key, earlier.line())));
            }
            parser.nextToken();
            Node value = value(at(keyPlace));
            size = grown(size, value, keyPlace);
            members.add(new Node.Member(keyPlace, key, value));
        }
        return new Node.Mapping(place, Vector.ofAll(members), size);
    }

    private Node items(Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        long size = 1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation where = parser.currentTokenLocation();
            Node item = value(place.element(items.size(), where.getLineNr(), where.getColumnNr()));
            size = grown(size, item, item.place());
            items.add(item);
        }
        return new Node.Items(place, Vector.ofAll(items), size);
    }

    private static long grown(long size, Node by, Place place) {
        long grown = size + by.size();
        if (grown > MAX_SIZE) {
            throw new Refused(place.error("the document unfolds to more than %d values here".formatted(MAX_SIZE)));
        }
        return grown;
    }

    private Place at(Place place) {
        JsonLocation where = parser.currentTokenLocation();
        return place.at(where.getLineNr(), where.getColumnNr());
    }
}
