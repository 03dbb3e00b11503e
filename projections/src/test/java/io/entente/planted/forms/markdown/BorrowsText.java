package io.entente.planted.forms.markdown;

import io.entente.planted.forms.text.Lines;

public record BorrowsText(Lines lines) {}
