package org.workinggroups.solver.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** Makes workbooks in memory. */
final class WorkbookBytes {

    private static final String APPLICATION = "workgroups";
    private static final List<String> LIBRARIES = List.of("org.dhatim.fastexcel.Workbook",
            "org.apache.commons.compress.archivers.zip.ZipFile");

    private WorkbookBytes() {
    }

    /**
     * Looks for fastexcel before anything of it is loaded.
     *
     * @throws IllegalStateException if fastexcel is not on the class path
     */
    static void requireAvailable() {
        try {
            for (String library : LIBRARIES) {
                Class.forName(library, false, WorkbookBytes.class.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Workbooks need fastexcel, which is not on the class path. Maybe the "
                    + "dependency org.dhatim:fastexcel or org.dhatim:fastexcel-reader is missing: they are optional "
                    + "and have to be named.", e);
        }
    }

    /**
     * A workbook's bytes, which depend on its sheets alone.
     *
     * @param sheets writes the sheets
     */
    static byte[] of(Consumer<Workbook> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
                sheets.accept(workbook);
            }
            return RepeatableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory cannot fail.", e);
        }
    }
}
