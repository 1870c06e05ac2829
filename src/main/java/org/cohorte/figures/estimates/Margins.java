package org.cohorte.figures.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Totals that are known of everyone, and what each unit that answered adds to them. Variables whose categories sum up to the same whole may
 * stand side by side: what follows from the others does no harm.
 */
public final class Margins {

    private final List<String> names;
    private final double[] totals;

    /** What a unit adds: only that which is not 0, from {@code starts[unit]} on. */
    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    private Margins(List<String> names, double[] totals, int[] starts, int[] columns, double[] values) {
        this.names = names;
        this.totals = totals;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    public static Gathering of(int units) {
        return new Gathering(units);
    }

    /** Takes in one variable after the other. */
    public static final class Gathering {

        private record Column(String name, double total, double[] values) {}

        private final int units;
        private final List<Column> gathered = new ArrayList<>();

        private Gathering(int units) {
            this.units = units;
        }

        /** How many there are of each category. @param categories of each unit; each must have a total */
        public Gathering category(String variable, List<String> categories, SortedMap<String, ? extends Number> totals) {
            for (String category : categories) {
                if (!totals.containsKey(category)) {
                    throw new IllegalArgumentException(variable + ": no total is known of " + category);
                }
            }
            totals.forEach((category, total) -> number(variable + " " + category,
                    categories.stream().mapToDouble(own -> own.equals(category) ? 1 : 0).toArray(), total.doubleValue()));
            return this;
        }

        public Gathering number(String variable, double[] values, double total) {
            if (values.length != units) {
                throw new IllegalArgumentException(variable + ": " + values.length + " values of " + units + " units");
            }
            gathered.add(new Column(variable, total, values.clone()));
            return this;
        }

        public Margins done() {
            int filled = gathered.stream().mapToInt(column -> (int) java.util.Arrays.stream(column.values()).filter(v -> v != 0).count()).sum();
            int[] starts = new int[units + 1];
            int[] columns = new int[filled];
            double[] values = new double[filled];
            int place = 0;
            for (int unit = 0; unit < units; unit++) {
                for (int column = 0; column < gathered.size(); column++) {
                    double value = gathered.get(column).values()[unit];
                    if (value != 0) {
                        columns[place] = column;
                        values[place++] = value;
                    }
                }
                starts[unit + 1] = place;
            }
            return new Margins(gathered.stream().map(Column::name).toList(), gathered.stream().mapToDouble(Column::total).toArray(), starts, columns, values);
        }
    }

    int units() {
        return starts.length - 1;
    }

    int size() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }

    double total(int column) {
        return totals[column];
    }

    /** Each column's sum over the units, each unit times its factor. */
    double[] sums(double[] factors) {
        double[] sums = new double[size()];
        for (int unit = 0; unit < factors.length; unit++) {
            if (factors[unit] != 0) {
                for (int i = starts[unit]; i < starts[unit + 1]; i++) {
                    sums[columns[i]] += factors[unit] * values[i];
                }
            }
        }
        return sums;
    }

    /** A unit's values times the coefficients. */
    double product(int unit, double[] coefficients) {
        double product = 0;
        for (int i = starts[unit]; i < starts[unit + 1]; i++) {
            product += values[i] * coefficients[columns[i]];
        }
        return product;
    }

    /** Σ factor · x xᵀ over the units. */
    double[][] crossProducts(double[] factors) {
        double[][] products = new double[size()][size()];
        for (int unit = 0; unit < factors.length; unit++) {
            for (int i = starts[unit]; i < starts[unit + 1]; i++) {
                double weighted = factors[unit] * values[i];
                for (int j = starts[unit]; j < starts[unit + 1]; j++) {
                    products[columns[i]][columns[j]] += weighted * values[j];
                }
            }
        }
        return products;
    }
}
