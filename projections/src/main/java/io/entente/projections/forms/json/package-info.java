/** Answers as JSON, for programs: which sees Jackson. */
@NullMarked
package io.entente.projections.forms.json;

import org.jspecify.annotations.NullMarked;
