package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.projections.forms.Visible;
import java.util.stream.Collectors;

/** JSON as text, as every answer in JSON is written. */
public final class JsonText {

    private JsonText() {}

    /** The object, in Unicode's form NFC and in lines; what a terminal would obey is escaped. */
    public static String of(ObjectNode json) {
        return Values.composed(json)
                .toPrettyString()
                .lines()
                .map(Visible::inLine)
                .collect(Collectors.joining("\n"));
    }

    /** The same in one line, without its end. */
    public static String line(ObjectNode json) {
        return Visible.inLine(Values.composed(json).toString());
    }
}
