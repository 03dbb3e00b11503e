/** Lessons to read and run in order: a first report, knowledge and doubt, a projection and a kind of one's own. */
@NullMarked
package io.entente.examples.lessons;

import org.jspecify.annotations.NullMarked;
