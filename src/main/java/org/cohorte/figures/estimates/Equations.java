package org.cohorte.figures.estimates;

import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Linear equations with a matrix of cross products, where some may follow from others: of all solutions the shortest one. Columns are brought
 * to one scale first, so that a salary weighs no more than a category.
 */
final class Equations {

    /** An eigenvalue this much smaller than the largest is taken for 0: what it belongs to follows from the other columns. */
    private static final double NOTHING = 1e-11;

    private final double[] scale;
    private final double[][] inverse;

    Equations(double[][] crossProducts) {
        int size = crossProducts.length;
        scale = new double[size];
        for (int i = 0; i < size; i++) {
            scale[i] = crossProducts[i][i] > 0 ? 1 / Math.sqrt(crossProducts[i][i]) : 0;
        }
        R064Store scaled = R064Store.FACTORY.make(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                scaled.set(i, j, crossProducts[i][j] * scale[i] * scale[j]);
            }
        }
        inverse = size == 0 ? new double[0][0] : pseudoInverse(scaled, size);
    }

    private static double[][] pseudoInverse(R064Store matrix, int size) {
        Eigenvalue<Double> parts = Eigenvalue.R064.make(matrix, true);
        if (!parts.decompose(matrix)) {
            throw new ArithmeticException("no eigenvalues of a matrix of " + size + " columns");
        }
        MatrixStore<Double> vectors = parts.getV();
        MatrixStore<Double> values = parts.getD();
        double largest = 0;
        for (int k = 0; k < size; k++) {
            largest = Math.max(largest, values.doubleValue(k, k));
        }
        double[][] inverse = new double[size][size];
        for (int k = 0; k < size; k++) {
            double value = values.doubleValue(k, k);
            if (value > NOTHING * largest) {
                for (int i = 0; i < size; i++) {
                    double part = vectors.doubleValue(i, k) / value;
                    for (int j = 0; j < size; j++) {
                        inverse[i][j] += part * vectors.doubleValue(j, k);
                    }
                }
            }
        }
        return inverse;
    }

    double[] solve(double[] right) {
        double[] solution = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            for (int j = 0; j < right.length; j++) {
                solution[i] += inverse[i][j] * scale[j] * right[j];
            }
            solution[i] *= scale[i];
        }
        return solution;
    }
}
