package io.entente.journal;

/** What a journal takes in: a source's word, or the description of a source or an entity. */
public sealed interface Recordable permits Word, Source, Profile {}
