package io.entente.planted.answers;

import io.entente.planted.arms.TransferUtils;

public record PicksAQuestion(TransferUtils question) {}
