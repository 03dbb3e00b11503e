package io.entente.planted.forms.text;

public interface Lines {}
