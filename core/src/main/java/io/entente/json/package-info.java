/** JSON and YAML as located trees, and the registry of kinds. The only package that sees Jackson. */
@NullMarked
package io.entente.json;

import org.jspecify.annotations.NullMarked;
