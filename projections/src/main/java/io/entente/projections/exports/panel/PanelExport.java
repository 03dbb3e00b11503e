package io.entente.projections.exports.panel;

import com.google.auto.service.AutoService;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.panel.Panel.Dyads;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;

/** A panel of dyad-years as CSV, each pair of countries once; see {@link Panel.Dyads#UNDIRECTED}. */
@AutoService(Export.class)
public final class PanelExport implements Export {

    private final CowCodes codes;

    /** With the numbers of the Correlates of War project. */
    public PanelExport() {
        this(CowCodes.STANDARD);
    }

    /** With these numbers. */
    public PanelExport(CowCodes codes) {
        this.codes = codes;
    }

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public String purpose() {
        return "a dyad-year panel for statistics, each pair once (CSV)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        Panel panel = Panel.of(view, setting.relationship(), Dyads.UNDIRECTED, codes);
        PanelCsv.write(panel, out);
        return panel.omissions();
    }
}
