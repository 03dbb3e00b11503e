/** Lessons to read and run in order: a first report, knowledge and doubt, a projection, a kind and a question of one's own. */
@NullMarked
package io.entente.examples.lessons;

import org.jspecify.annotations.NullMarked;
