/** The story file: what a person writes by hand and keeps in git, read into what a journal records. */
@NullMarked
package io.entente.story;

import org.jspecify.annotations.NullMarked;
