package se.utblick.classifier;

import java.util.function.IntToDoubleFunction;

/** The highest few of many. */
final class Top {

    /** The numbers with the highest scores, the highest first; equals in the order of their numbers. */
    static int[] of(int many, int few, IntToDoubleFunction score) {
        int size = Math.min(many, few);
        var top = new int[size];
        var scores = new double[size];
        int filled = 0;
        for (int number = 0; number < many; number++) {
            double mine = score.applyAsDouble(number);
            if (filled == size && (size == 0 || mine <= scores[size - 1])) {
                continue;
            }
            int place = filled < size ? filled++ : size - 1;
            while (place > 0 && mine > scores[place - 1]) {
                scores[place] = scores[place - 1];
                top[place] = top[place - 1];
                place--;
            }
            scores[place] = mine;
            top[place] = number;
        }
        return top;
    }

    private Top() {}
}
