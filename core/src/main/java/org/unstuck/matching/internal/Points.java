package org.unstuck.matching.internal;

/** Where units lie in a space in which their distance is Euclidean. */
public final class Points {

    private final int dimensions;
    private final double[] coordinates;

    /**
     * Points of all rows of a table.
     *
     * @param coordinates those of row 0, then those of row 1 and so on
     */
    public Points(int dimensions, double[] coordinates) {
        this.dimensions = dimensions;
        this.coordinates = coordinates;
    }

    int dimensions() {
        return dimensions;
    }

    double at(int row, int dimension) {
        return coordinates[row * dimensions + dimension];
    }

    double distance(int row, int otherRow) {
        double sum = 0;
        for (int i = row * dimensions, j = otherRow * dimensions, end = i + dimensions; i < end; i++, j++) {
            double difference = coordinates[i] - coordinates[j];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** The diagonal of the box around some rows: a distance that no two of them exceed. */
    double diagonal(Block.Rows... groups) {
        double sum = 0;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (Block.Rows rows : groups) {
                for (int place = 0; place < rows.size(); place++) {
                    low = Math.min(low, at(rows.at(place), dimension));
                    high = Math.max(high, at(rows.at(place), dimension));
                }
            }
            sum += (high - low) * (high - low);
        }
        return Math.sqrt(sum);
    }
}
