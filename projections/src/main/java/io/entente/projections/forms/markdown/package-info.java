/** Answers as Markdown, for documents: the only package that sees a Markdown library. */
@NullMarked
package io.entente.projections.forms.markdown;

import org.jspecify.annotations.NullMarked;
