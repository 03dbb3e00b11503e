/** The front door: a journal is opened, recorded into and asked through {@link io.entente.Entente}. */
@NullMarked
package io.entente;

import org.jspecify.annotations.NullMarked;
