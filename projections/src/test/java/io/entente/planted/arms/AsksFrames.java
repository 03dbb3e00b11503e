package io.entente.planted.arms;

import io.entente.planted.frames.Frame;

public record AsksFrames(Frame frame) {}
