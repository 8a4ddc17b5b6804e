package org.rubric.workbench.print;

import java.io.IOException;

/// A printer.
interface Device {
    String name();

    /// Whether it can print on both sides of a sheet.
    boolean twoSided();

    /// Hands the sheets over; returns when the system has them all.
    ///
    /// @param title by which the system lists the job
    /// @throws IOException with a sentence, when the printer does not take them
    void print(String title, Order order, Sheets sheets) throws IOException;
}
