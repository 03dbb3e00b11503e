package io.entente.projections.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.entente.projection.View;
import io.entente.projections.forms.Asked;
import io.entente.projections.forms.Visible;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file: its parts in one, and a policy by which nothing else runs. */
final class Document {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    /** In an order in which each finds what it needs when it is read. */
    private static final Array<String> SCRIPTS =
            Array.of("data", "words", "view", "states", "evidence", "controls", "rows", "drawings", "pictures", "page");

    private Document() {}

    static void write(ObjectNode data, View view, Language first, Appendable out) throws IOException {
        String style = resource("page.css");
        String library = resource(D3);
        String script = SCRIPTS.map(it -> resource("script/%s.js".formatted(it)))
                .mkString("(() => {\n'use strict';\n", "\n", "})();\n");
        ObjectNode words = JSON.createObjectNode();
        Array.of(Language.values())
                .forEach(it -> words.set(it.tag(), parsed(resource("words.%s.json".formatted(it.tag())))));
        Map<String, String> parts = HashMap.of(
                "language", first.tag(),
                "policy", policy(style, library, script),
                "title", text(Visible.inLine(Asked.pair(view))),
                "heading", heading(view),
                "style", style,
                "words", json(words),
                "library", library,
                "script", script,
                "data", json(visible(data)));
        // in one pass, for what anybody told may look like a place
        out.append(PLACE.matcher(resource("page.html"))
                .replaceAll(
                        it -> Matcher.quoteReplacement(parts.get(it.group(1)).get())));
    }

    /** Both names, each in its own direction: two that read from right to left would change places. */
    private static String heading(View view) {
        return view.dyad()
                .toVector()
                .flatMap(it -> Array.of(it.first(), it.second()))
                .map(it -> "<bdi>%s</bdi>"
                        .formatted(text(Visible.inLine(view.directory().nameOf(it)))))
                .mkString(" – ");
    }

    /** The same with whatever a reader could not see, or that turns the text around it, written out. */
    private static JsonNode visible(JsonNode data) {
        return switch (data) {
            case TextNode text -> TextNode.valueOf(Visible.inLines(text.textValue()));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, visible(array.get(i)));
                }
                yield array;
            }
            case ObjectNode object -> {
                object.properties().forEach(member -> member.setValue(visible(member.getValue())));
                yield object;
            }
            default -> data;
        };
    }

    /** A policy that lets run and dress what is in the file, by its hash, and nothing else be reached. */
    private static String policy(String style, String... scripts) {
        return "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'"
                .formatted(Array.of(scripts).map(Document::hash).mkString(" "), hash(style));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** JSON inside of a script element, which nothing in it can end. */
    private static String json(JsonNode json) throws IOException {
        return JSON.writeValueAsString(json).replace("<", "\\u003c");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the page lacks its part %s: is d3 on the class path?".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
