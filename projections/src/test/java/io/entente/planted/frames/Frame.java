package io.entente.planted.frames;

/** In a package that is not null-marked. */
public record Frame(String name) {}
