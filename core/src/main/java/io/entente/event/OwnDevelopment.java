package io.entente.event;

/**
 * The door for kinds of the user's own: a record that implements this is recorded, replayed and explained like the
 * kinds that come with the library.
 */
public non-sealed interface OwnDevelopment extends Development {

    /** Its kind, and its fields by name, unless it has a sentence of its own: {@code HoneyTraded: seller China, tonnes 4}. */
    @Override
    default String sentence(Names names) {
        String fields = names.fieldsOf(this);
        return fields.isEmpty() ? kind() : kind() + ": " + fields;
    }
}
