package io.entente.internal.mapping;

import io.entente.internal.document.Place;
import io.vavr.control.Option;

/** How the text of a column is read, into the text that a story would have there. */
interface Reading {

    /** None where it cannot be read, which is told to the problems of the row. */
    Option<String> written(String value, Place place, Row row);
}
