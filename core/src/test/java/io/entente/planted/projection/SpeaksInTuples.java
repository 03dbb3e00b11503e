package io.entente.planted.projection;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Try;

public interface SpeaksInTuples {

    Seq<Tuple2<String, Integer>> returned();

    void given(Tuple2<String, Integer> parameter);

    Try<String> tried();
}
