/** Answers as text, for people: laid out in lines for a terminal. */
@NullMarked
package io.entente.projections.forms.text;

import org.jspecify.annotations.NullMarked;
