package io.entente.planted.arms;

import io.entente.axon.Entente;

public interface OpensTheJournal {

    Entente open();
}
