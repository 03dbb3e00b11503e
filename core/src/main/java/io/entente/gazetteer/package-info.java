/**
 * Whom a source means by a code or a name. Answers depend neither on the JDK nor on its settings; whatever is not known is
 * told with what is near, and never taken for something new.
 */
@NullMarked
package io.entente.gazetteer;

import org.jspecify.annotations.NullMarked;
