package org.workinggroups.solver.workbook;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/**
 * How a cell looks. Whatever is no number has the format "Text". Colours are told apart by people who do not see red
 * and green alike, and never stand alone.
 */
enum Look {

    /** The name of a sheet's subject. */
    TITLE {
        @Override
        void apply(StyleSetter style) {
            style.format(TEXT_FORMAT).bold().fontSize(15).verticalAlignment("center").set();
        }
    },

    /** The name of a part of a sheet. */
    SECTION {
        @Override
        void apply(StyleSetter style) {
            style.format(TEXT_FORMAT).bold().fontSize(12).fontColor(DARK).set();
        }
    },

    /** The header of a column of texts. */
    HEADER {
        @Override
        void apply(StyleSetter style) {
            header(style).horizontalAlignment("left").indent(1).set();
        }
    },

    /** The header of a column of numbers. */
    NUMBER_HEADER {
        @Override
        void apply(StyleSetter style) {
            header(style).horizontalAlignment("right").set();
        }
    },

    /** Anybody's text. */
    TEXT {
        @Override
        void apply(StyleSetter style) {
            text(style).set();
        }
    },

    /** Anybody's long text, on as many lines as it takes. */
    WRAPPED {
        @Override
        void apply(StyleSetter style) {
            text(style).wrapText(true).set();
        }
    },

    /** Something to know about the sheet. */
    NOTE {
        @Override
        void apply(StyleSetter style) {
            style.format(TEXT_FORMAT).fontColor(GREY).set();
        }
    },

    /** A number, or a text that stands for one. */
    NUMBER {
        @Override
        void apply(StyleSetter style) {
            number(style).set();
        }
    },

    /** A count below its band. */
    BELOW {
        @Override
        void apply(StyleSetter style) {
            number(style).bold().format("0 \"\u25BC\"").fillColor("FFD6E4F5").set();
        }
    },

    /** A count above its band. */
    ABOVE {
        @Override
        void apply(StyleSetter style) {
            number(style).bold().format("0 \"\u25B2\"").fillColor("FFFCE0C4").set();
        }
    };

    /** Keeps what begins with an equals sign a text even when somebody edits it. */
    private static final String TEXT_FORMAT = "@";

    private static final String DARK = "FF1F3A5F";
    private static final String WHITE = "FFFFFFFF";
    private static final String GREY = "FF595959";
    private static final String LINE = "FFBFBFBF";

    /** Gives the look to a cell. */
    abstract void apply(StyleSetter style);

    private static StyleSetter header(StyleSetter style) {
        return style.format(TEXT_FORMAT).bold().fontColor(WHITE).fillColor(DARK).verticalAlignment("center")
                .wrapText(true);
    }

    private static StyleSetter text(StyleSetter style) {
        return lined(style).format(TEXT_FORMAT).horizontalAlignment("left").indent(1).verticalAlignment("top");
    }

    private static StyleSetter number(StyleSetter style) {
        return lined(style).horizontalAlignment("right").verticalAlignment("top");
    }

    private static StyleSetter lined(StyleSetter style) {
        return style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, LINE);
    }
}
