/** Crossings of a border: a kind of development, a question, and the extension that brings both. */
package org.example.crossings;
