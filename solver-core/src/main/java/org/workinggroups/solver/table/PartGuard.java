package org.workinggroups.solver.table;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through one XML part of a workbook, keeping nothing of it. */
final class PartGuard {

    private static final int LETTERS = 26;

    /** Elements whose text the reader keeps as a whole. */
    private static final Set<String> TEXTS = Set.of("t", "v", "f");

    private final TableLimits limits;
    private int rows;
    private int cells;
    private int column;
    private long text;
    private boolean isText;

    private PartGuard(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * Looks through a part.
     *
     * @throws RefusedException   if it is larger than the limits, or declares entities
     * @throws XMLStreamException if it is not well-formed
     */
    static void check(InputStream in, TableLimits limits) throws XMLStreamException, RefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // as UTF-8, as every program writes it; from bytes the parser would print broken ones to standard error
        new PartGuard(limits).check(factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    private void check(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new RefusedException(
                        "this workbook declares entities, which no spreadsheet program does", "it is an attack");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> isText = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> read(xml);
                default -> {
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws RefusedException {
        String name = xml.getLocalName();
        isText = TEXTS.contains(name);
        text = 0;
        if (name.equals("row")) {
            column = 0;
            if (++rows > limits.rows()) {
                throw new RefusedException("there are more than " + limits.rows() + " rows (limits.rows)",
                        "empty rows with a format stand below the table and can be deleted");
            }
        } else if (name.equals("c")) {
            checkCell(xml.getAttributeValue(null, "r"));
        }
    }

    private void read(XMLStreamReader xml) throws RefusedException {
        text += isText ? xml.getTextLength() : 0;
        if (text > limits.textLength()) {
            throw new RefusedException("a cell has more than " + limits.textLength()
                    + " characters (limits.textLength)", "a document was pasted into a cell");
        }
    }

    private void checkCell(String address) throws RefusedException {
        column = address == null ? column + 1 : column(address);
        if (column > limits.columns()) {
            throw new RefusedException("there are more than " + limits.columns() + " columns (limits.columns)",
                    "cells with a format stand beside the table and can be deleted");
        }
        if (++cells > limits.cells()) {
            throw new RefusedException("there are more than " + limits.cells() + " cells (limits.cells)",
                    "cells with a format stand below or beside the table and can be deleted");
        }
    }

    /** The column of an address such as {@code AB12}, counted from 1; no further than one beyond the limit. */
    private int column(String address) {
        long number = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            number = number * LETTERS + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (number > limits.columns()) {
                return limits.columns() + 1;
            }
        }
        return (int) number;
    }
}
