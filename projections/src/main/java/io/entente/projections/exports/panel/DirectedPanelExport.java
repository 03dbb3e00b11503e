package io.entente.projections.exports.panel;

import com.google.auto.service.AutoService;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.panel.Panel.Dyads;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;

/** A panel of dyad-years as CSV, both orders of a pair; see {@link Panel.Dyads#DIRECTED}. */
@AutoService(Export.class)
public final class DirectedPanelExport implements Export {

    private final CowCodes codes;

    /** With the numbers of the Correlates of War project. */
    public DirectedPanelExport() {
        this(CowCodes.STANDARD);
    }

    /** With these numbers. */
    public DirectedPanelExport(CowCodes codes) {
        this.codes = codes;
    }

    @Override
    public String name() {
        return "panel-directed";
    }

    @Override
    public String purpose() {
        return "a dyad-year panel for statistics, directed dyads (CSV)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        Panel panel = Panel.of(view, setting.relationship(), Dyads.DIRECTED, codes);
        PanelCsv.write(panel, out);
        return panel.omissions();
    }
}
