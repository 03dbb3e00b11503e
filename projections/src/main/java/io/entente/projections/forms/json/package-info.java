/** Answers as JSON, for programs: the only package of this module that sees Jackson. */
@NullMarked
package io.entente.projections.forms.json;

import org.jspecify.annotations.NullMarked;
