package io.entente.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.entente.journal.Problem;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
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

    // an alias costs a reference here, but whoever reads the tree meets all that it stands for
    static final int MAX_SIZE = 500_000;

    private static final int LONGEST_KEY = 200;

    private final JsonParser parser;
    private final Place start;
    private final Map<String, Node> anchors = new HashMap<>();
    private int depth;

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
                return Either.left(at(start).error(SECOND_DOCUMENT));
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
        if (++depth > MAX_DEPTH) {
            throw new Refused(place.error("nested more than %d deep".formatted(MAX_DEPTH)));
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
        return node;
    }

    private Node mapping(Place place) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        Map<String, Place> keys = new HashMap<>();
        long size = 1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (key.length() > LONGEST_KEY) {
                throw new Refused(at(place).error("a key has at most %d characters".formatted(LONGEST_KEY)));
            }
            JsonLocation where = parser.currentTokenLocation();
            Place keyPlace = place.member(fit(key, at(place)), where.getLineNr(), where.getColumnNr());
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
            Place itemPlace = place.element(items.size(), where.getLineNr(), where.getColumnNr());
            Node item = value(itemPlace);
            size = grown(size, item, itemPlace);
            items.add(item);
        }
        return new Node.Items(place, Vector.ofAll(items), size);
    }

    private static String fit(String text, Place place) {
        Characters.unfitIn(text).forEach(character -> {
            throw new Refused(place.error("the character %s is none of a text".formatted(character)));
        });
        return text;
    }

    private static long grown(long size, Node by, Place place) {
        long grown = size + by.size();
        if (grown > MAX_SIZE) {
            throw new Refused(place.error("the document unfolds to more than %,d values here".formatted(MAX_SIZE)));
        }
        return grown;
    }

    private Place at(Place place) {
        JsonLocation where = parser.currentTokenLocation();
        return place.at(where.getLineNr(), where.getColumnNr());
    }
}
