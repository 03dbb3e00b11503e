/** JSON and YAML as located trees, the registry of kinds, and how what is recorded is stored. The only package that sees Jackson. */
@NullMarked
package io.entente.json;

import org.jspecify.annotations.NullMarked;
