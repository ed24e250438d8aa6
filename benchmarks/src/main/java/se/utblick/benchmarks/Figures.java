package se.utblick.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Readings of one thing, and what they come to. */
final class Figures {

    private final List<Double> readings = Collections.synchronizedList(new ArrayList<>());

    void add(double reading) {
        readings.add(reading);
    }

    double least() {
        return share(0);
    }

    double median() {
        return share(0.5);
    }

    double p95() {
        return share(0.95);
    }

    double most() {
        return share(1);
    }

    private double share(double share) {
        var sorted = readings.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
