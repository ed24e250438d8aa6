package se.utblick.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CholeskyTest {

    @Test
    void two_equations_worked_by_hand() {
        // 4x + 2y = 10 and 2x + 3y = 11 have the answer x = 1, y = 3.
        var sides = new float[][] {{10}, {11}};

        Cholesky.of(new double[][] {{4, 2}, {2, 3}}).solve(sides);

        assertThat(sides[0][0]).isCloseTo(1, within(1e-6f));
        assertThat(sides[1][0]).isCloseTo(3, within(1e-6f));
    }

    @Test
    void what_was_solved_gives_the_sides_back_when_it_is_put_in() {
        var chance = new Random(20);
        int size = 90;
        int columns = 131;
        var matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                matrix[row][column] = matrix[column][row] = chance.nextGaussian() + (row == column ? 2 * size : 0);
            }
        }
        var sides = new float[size][columns];
        for (var side : sides) {
            for (int column = 0; column < columns; column++) {
                side[column] = chance.nextFloat();
            }
        }
        var solution = new float[size][];
        var worked = new double[size][];
        for (int row = 0; row < size; row++) {
            solution[row] = sides[row].clone();
            worked[row] = matrix[row].clone();
        }

        Cholesky.of(worked).solve(solution);

        for (int row = 0; row < size; row++) {
            for (int column = 0; column < columns; column++) {
                double back = 0;
                for (int i = 0; i < size; i++) {
                    back += matrix[row][i] * solution[i][column];
                }
                assertThat(back).isCloseTo(sides[row][column], within(1e-3));
            }
        }
    }
}
