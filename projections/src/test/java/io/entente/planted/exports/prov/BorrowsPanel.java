package io.entente.planted.exports.prov;

import io.entente.planted.exports.panel.CountsArms;

public record BorrowsPanel(CountsArms panel) {}
