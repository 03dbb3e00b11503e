/** The kinds of development that a program knows: their fields, read off their records, and the steps from version to version. */
@NullMarked
package io.entente.kinds;

import org.jspecify.annotations.NullMarked;
