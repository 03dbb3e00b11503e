package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A text with names of columns in braces, {@code gcdf-{Project ID}}, in place of which stands what the row tells; a brace
 * that is one is written twice.
 *
 * @param place where the mapping has it
 * @param pieces what it is made of
 */
record Template(Place place, Seq<Piece> pieces) implements Expression {

    /**
     * A piece of a template.
     *
     * @param text the text itself, or the name of a column
     * @param isColumn which of it
     */
    record Piece(String text, boolean isColumn) {}

    @Override
    public Option<Node> in(Row row) {
        return text(row).map(text -> new Node.Scalar(where(row), text, true));
    }

    /** None where none of its columns tells anything. */
    Option<String> text(Row row) {
        StringBuilder text = new StringBuilder();
        boolean told = false;
        for (Piece piece : pieces) {
            String value = piece.isColumn() ? row.value(piece.text()) : piece.text();
            told |= piece.isColumn() && !value.isEmpty();
            text.append(value);
        }
        return told ? Option.some(text.toString().strip()) : Option.none();
    }

    private Place where(Row row) {
        return row.placeOf(pieces.find(Piece::isColumn).get().text());
    }

    @Override
    public Seq<Node> outlines() {
        return Vector.of(OF_A_ROW);
    }

    @Override
    public Map<String, Place> columns() {
        return LinkedHashMap.ofEntries(
                pieces.filter(Piece::isColumn).map(it -> new io.vavr.Tuple2<>(it.text(), place)));
    }
}
