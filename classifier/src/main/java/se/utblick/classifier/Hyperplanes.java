package se.utblick.classifier;

import java.io.DataOutput;
import java.io.IOException;

/** For each code what tells the texts with it from those without. */
interface Hyperplanes {

    /**
     * Adds how far on the right side of each hyperplane a text lies: about 0 where texts without the code lie, about 1
     * where those with it do.
     */
    void addTo(float[] scores, Vector text);

    /** What one feature weighs for one code; nothing for a code that no text has. */
    double weight(int feature, int code);

    void write(DataOutput out) throws IOException;
}
