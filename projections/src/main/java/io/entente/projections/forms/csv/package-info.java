/** Numbers by period as CSV, for spreadsheets and statistics: the only package that sees Jackson's CSV. */
@NullMarked
package io.entente.projections.forms.csv;

import org.jspecify.annotations.NullMarked;
