package org.workinggroups.solver.table;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Place;

/** Reads XLSX out of bytes, if the library for it is there. */
final class Workbook {

    private Workbook() {
    }

    /** The rows of the sheet that is meant; empty, with the problem told, if there are none. */
    static Optional<Grid> read(String name, byte[] bytes, TableSettings settings, Predicate<String> known,
            Problems problems) {
        try {
            boolean hasStyles = WorkbookGuard.check(bytes, settings.limits());
            return new WorkbookReader(name, settings, known, problems).read(bytes, hasStyles);
        } catch (RefusedException e) {
            problems.error(Place.in(name), "", e.wrong(), e.maybe());
        } catch (IOException | RuntimeException e) {
            // the library throws whatever comes to it from a damaged file
            problems.error(Place.in(name), "", "this workbook is damaged", "it was cut off on its way; open it in a "
                    + "spreadsheet program, save it, and try again");
        } catch (NoClassDefFoundError e) {
            problems.error(Place.in(name), "", "workbooks cannot be read: the library org.dhatim:fastexcel-reader is "
                    + "not there", "it is missing from the class path; CSV can be read without it");
        }
        return Optional.empty();
    }
}
