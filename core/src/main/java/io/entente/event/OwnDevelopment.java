package io.entente.event;

/**
 * The door for kinds of the user's own: a record that implements this is recorded, replayed and explained like the
 * kinds that come with the library.
 */
public non-sealed interface OwnDevelopment extends Development {}
