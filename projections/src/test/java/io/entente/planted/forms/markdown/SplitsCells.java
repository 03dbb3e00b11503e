package io.entente.planted.forms.markdown;

import com.fasterxml.jackson.dataformat.csv.CsvSchema;

public final class SplitsCells {

    CsvSchema header() {
        return CsvSchema.emptySchema().withHeader();
    }
}
