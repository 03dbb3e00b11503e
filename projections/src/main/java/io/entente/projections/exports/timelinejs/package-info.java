/** Slides for TimelineJS of the Knight Lab: its JSON, version 3. */
@NullMarked
package io.entente.projections.exports.timelinejs;

import org.jspecify.annotations.NullMarked;
