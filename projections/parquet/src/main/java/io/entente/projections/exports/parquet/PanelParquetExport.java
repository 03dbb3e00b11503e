package io.entente.projections.exports.parquet;

import com.google.auto.service.AutoService;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.panel.CowCodes;
import io.entente.projections.exports.panel.Panel;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;

/** A panel of dyad-years as Parquet, each pair of countries once; see {@link Panel.Dyads#UNDIRECTED}. */
@AutoService(Export.class)
public final class PanelParquetExport implements Export {

    private final CowCodes codes;

    /** Without the numbers of the Correlates of War project. */
    public PanelParquetExport() {
        this(CowCodes.STANDARD);
    }

    /** With these numbers. */
    public PanelParquetExport(CowCodes codes) {
        this.codes = codes;
    }

    @Override
    public String name() {
        return "panel-parquet";
    }

    @Override
    public String purpose() {
        return "a dyad-year panel for statistics, each pair once (Parquet)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        return PanelParquet.write(Panel.of(view, setting.relationship(), Panel.Dyads.UNDIRECTED, codes), out);
    }
}
