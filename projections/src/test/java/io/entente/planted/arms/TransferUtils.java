package io.entente.planted.arms;

public interface TransferUtils {}
