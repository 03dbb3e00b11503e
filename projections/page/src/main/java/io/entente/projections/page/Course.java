package io.entente.projections.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands in one section at each stop, as differences from day to day. Of moments by which the same is known of all days, it
 * is kept once.
 */
final class Course {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** That from a day on, some entries stand where others stood. */
    private record Splice(int day, int at, int without, List<Integer> with) {

        ArrayNode json(Array<Integer> days) {
            ArrayNode json = JSON.arrayNode().add(days.indexOf(day)).add(at).add(without);
            with.forEach(json::add);
            return json;
        }
    }

    private final List<List<Splice>> chains = new ArrayList<>();
    private final Map<List<Splice>, Integer> known = new HashMap<>();
    private final List<Integer> byMoment = new ArrayList<>();

    /** Takes what stands there on each day, as known at the next moment. */
    void add(Array<List<Integer>> days) {
        List<Splice> chain = new ArrayList<>();
        List<Integer> before = List.of();
        for (int day = 0; day < days.size(); day++) {
            List<Integer> now = days.get(day);
            if (!now.equals(before)) {
                chain.add(splice(day, before, now));
            }
            before = now;
        }
        int next = chains.size();
        int index = known.computeIfAbsent(chain, none -> next);
        if (index == next) {
            chains.add(chain);
        }
        byMoment.add(index);
    }

    private static Splice splice(int day, List<Integer> before, List<Integer> now) {
        int most = Math.min(before.size(), now.size());
        int head = 0;
        while (head < most && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return new Splice(day, head, before.size() - head - tail, List.copyOf(now.subList(head, now.size() - tail)));
    }

    boolean isEmpty() {
        return chains.stream().allMatch(List::isEmpty);
    }

    /** The days, by number, on which anything changes as known at any moment. */
    Stream<Integer> days() {
        return chains.stream().flatMap(List::stream).map(Splice::day);
    }

    /**
     * The chains, then which of them is of which moment.
     *
     * @param days the days that are told, by number, all those on which anything changes among them
     */
    ArrayNode json(Array<Integer> days) {
        ArrayNode all = JSON.arrayNode();
        for (List<Splice> chain : chains) {
            ArrayNode splices = all.addArray();
            chain.forEach(it -> splices.add(it.json(days)));
        }
        ArrayNode moments = JSON.arrayNode();
        byMoment.forEach(moments::add);
        return JSON.arrayNode().add(all).add(moments);
    }
}
