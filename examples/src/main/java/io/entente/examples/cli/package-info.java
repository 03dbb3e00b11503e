/** The command line: the state of a relationship at a date, its timeline, and a tour through a story. */
@NullMarked
package io.entente.examples.cli;

import org.jspecify.annotations.NullMarked;
