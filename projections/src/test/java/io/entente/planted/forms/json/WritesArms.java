package io.entente.planted.forms.json;

import io.entente.planted.arms.TransferUtils;

public record WritesArms(TransferUtils question) {}
