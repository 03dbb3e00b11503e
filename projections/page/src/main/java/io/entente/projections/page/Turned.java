package io.entente.projections.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.vavr.Value;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is told in a script that is read from right to left, and has more than letters in it, as a comma: from a sentence alone
 * nobody could tell where it ends.
 */
final class Turned {

    private final Set<String> texts = new TreeSet<>();

    /** Takes a value of a field, as far as it is text or has a name. */
    void add(Object value, Names names) {
        switch (value) {
            case String text when isTurned(text) && !isOnlyLetters(text) -> texts.add(text);
            case Entity entity -> add(names.nameOf(entity), names);
            case Value<?> several -> several.forEach(it -> add(it, names));
            default -> {}
        }
    }

    private static boolean isTurned(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(it -> it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static boolean isOnlyLetters(String text) {
        return text.codePoints().allMatch(it -> Character.isLetter(it) || it == ' ');
    }

    ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        texts.forEach(json::add);
        return json;
    }
}
