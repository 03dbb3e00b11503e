package io.entente.planted.elsewhere;

/** In a package that is not in the table, and not null-marked. */
public interface Homeless {}
