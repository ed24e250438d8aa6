package se.utblick.classifier;

import java.util.stream.IntStream;

/** A symmetric positive matrix as a triangle times itself turned over, which makes equations in it quick to solve. */
final class Cholesky {

    /** Columns that are solved together: few enough to stay near the processor. */
    private static final int BLOCK = 64;

    private final double[][] triangle;

    private Cholesky(double[][] triangle) {
        this.triangle = triangle;
    }

    /** Works in the matrix itself, which is of no use afterwards; only its lower half is read. */
    static Cholesky of(double[][] matrix) {
        int size = matrix.length;
        for (int column = 0; column < size; column++) {
            var pivot = matrix[column];
            double diagonal = Math.sqrt(pivot[column] - dot(pivot, pivot, column));
            pivot[column] = diagonal;
            int at = column;
            IntStream.range(column + 1, size)
                    .parallel()
                    .forEach(row -> matrix[row][at] = (matrix[row][at] - dot(matrix[row], pivot, at)) / diagonal);
        }
        return new Cholesky(matrix);
    }

    /** Puts the solution where the right-hand sides are, one in each column. */
    void solve(float[][] sides) {
        int columns = sides.length == 0 ? 0 : sides[0].length;
        IntStream.range(0, (columns + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> solve(sides, block * BLOCK, Math.min(columns, (block + 1) * BLOCK)));
    }

    private void solve(float[][] sides, int from, int to) {
        int size = sides.length;
        var solution = new double[size][to - from];
        for (int row = 0; row < size; row++) {
            for (int column = from; column < to; column++) {
                solution[row][column - from] = sides[row][column];
            }
            for (int before = 0; before < row; before++) {
                subtract(solution[row], triangle[row][before], solution[before]);
            }
            divide(solution[row], triangle[row][row]);
        }
        for (int row = size - 1; row >= 0; row--) {
            divide(solution[row], triangle[row][row]);
            for (int before = 0; before < row; before++) {
                subtract(solution[before], triangle[row][before], solution[row]);
            }
            for (int column = from; column < to; column++) {
                sides[row][column] = (float) solution[row][column - from];
            }
        }
    }

    private static void subtract(double[] from, double times, double[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    private static void divide(double[] what, double by) {
        for (int i = 0; i < what.length; i++) {
            what[i] /= by;
        }
    }

    /** In four sums, since the next addition would else wait for the last. */
    private static double dot(double[] one, double[] other, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < length; i++) {
            a += one[i] * other[i];
        }
        return a + b + (c + d);
    }
}
