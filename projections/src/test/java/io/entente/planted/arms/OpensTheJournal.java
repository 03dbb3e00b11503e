package io.entente.planted.arms;

import io.entente.Entente;

public interface OpensTheJournal {

    Entente open();
}
