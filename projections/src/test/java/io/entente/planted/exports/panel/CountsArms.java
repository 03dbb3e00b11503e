package io.entente.planted.exports.panel;

import io.entente.planted.arms.AsksFrames;

public record CountsArms(AsksFrames arms) {}
