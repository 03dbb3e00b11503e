package io.entente.internal.document;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A value in a JSON or YAML document, with the place where it stands. Scalars keep the text that was written. */
public sealed interface Node {

    /** Where it stands. */
    Place place();

    /** What it is, for a message: {@code "a list"}. */
    String describe();

    /** How many nodes it holds when every alias is written out, itself included. */
    long size();

    /**
     * A text, number or truth value as written, or nothing at all.
     *
     * @param place where it stands
     * @param text as written, quotes and escapes resolved; empty for nothing
     * @param present whether anything was written; false for an empty value, {@code null} and {@code ~}
     */
    record Scalar(Place place, String text, boolean present) implements Node {
        @Override
        public String describe() {
            return present ? "'" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "'" : "nothing";
        }

        @Override
        public long size() {
            return 1;
        }
    }

    /**
     * A list, in order.
     *
     * @param place where it stands
     * @param items what is in it
     * @param size how many nodes it holds, itself included
     */
    record Items(Place place, Seq<Node> items, long size) implements Node {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A mapping, in order; no key occurs twice.
     *
     * @param place where it stands
     * @param members what is in it
     * @param size how many nodes it holds, itself included
     */
    record Mapping(Place place, Seq<Member> members, long size) implements Node {
        @Override
        public String describe() {
            return "a mapping";
        }

        /** The value of a key, if it is there. */
        public Option<Node> get(String key) {
            return members.find(member -> member.key().equals(key)).map(Member::value);
        }
    }

    /**
     * A key and its value.
     *
     * @param place where the key stands
     * @param key the key
     * @param value what stands under it
     */
    record Member(Place place, String key, Node value) {}
}
