package io.entente.journal;

/**
 * What a journal takes in: a source's word, or the description of a source or an entity. {@link Unknown} is what a newer
 * program took in.
 */
public sealed interface Recordable permits Word, Source, Profile, Unknown {}
