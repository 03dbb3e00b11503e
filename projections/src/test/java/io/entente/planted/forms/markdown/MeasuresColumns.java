package io.entente.planted.forms.markdown;

import org.jline.utils.WCWidth;

public final class MeasuresColumns {

    int width(int codePoint) {
        return WCWidth.wcwidth(codePoint);
    }
}
