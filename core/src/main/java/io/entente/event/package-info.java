/** What happened between countries: developments, the entities they name, the amounts they carry. */
@NullMarked
package io.entente.event;

import org.jspecify.annotations.NullMarked;
