/** What is asked of a relationship and what a journal answers, before it is written in any form. */
@NullMarked
package io.entente.projections.answers;

import org.jspecify.annotations.NullMarked;
