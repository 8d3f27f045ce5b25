package org.workinggroups.solver.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The order in which the standard (ECMA-376, part 1, sml.xsd) lets elements stand. A spreadsheet program that finds
 * another order, or an element it does not know, offers to repair the file.
 */
final class SchemaOrder {

    private static final Map<String, List<String>> ORDERS = Map.ofEntries(
            order("worksheet", "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection "
                    + "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells "
                    + "phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup "
                    + "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing "
                    + "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts "
                    + "extLst"),
            order("sheetPr", "tabColor outlinePr pageSetUpPr"),
            order("sheetViews", "sheetView* extLst"),
            order("sheetView", "pane selection* pivotSelection* extLst"),
            order("cols", "col*"),
            order("sheetData", "row*"),
            order("row", "c* extLst"),
            order("c", "f v is extLst"),
            order("dataValidations", "dataValidation*"),
            order("dataValidation", "formula1 formula2"),
            order("headerFooter", "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
            order("workbook", "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups "
                    + "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr "
                    + "smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst"),
            order("sheets", "sheet*"),
            order("definedNames", "definedName*"),
            order("styleSheet", "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors "
                    + "extLst"),
            order("border", "start end left right top bottom diagonal vertical horizontal"),
            order("xf", "alignment protection extLst"),
            order("sst", "si* extLst"));

    private SchemaOrder() {
    }

    /** Fails if an element of a workbook stands where it may not. */
    static void check(byte[] workbook) {
        Parts parts = Parts.of(workbook);
        assertThat(parts.bytes()).containsKeys("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
                "xl/styles.xml", "xl/sharedStrings.xml");
        parts.sheets().forEach(sheet -> check(parts.root(sheet)));
        List.of("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml").forEach(part -> check(parts.root(part)));
    }

    /** Fails if an element below this one stands where it may not. */
    static void check(Element parent) {
        List<String> order = ORDERS.get(parent.getTagName());
        int reached = 0;
        for (Element child : Parts.children(parent)) {
            if (order != null) {
                int place = place(order, child.getTagName());
                assertThat(place).as("place of %s in %s", child.getTagName(), parent.getTagName())
                        .isGreaterThanOrEqualTo(reached);
                reached = order.get(place).endsWith("*") ? place : place + 1;
            }
            check(child);
        }
    }

    private static int place(List<String> order, String name) {
        return order.contains(name) ? order.indexOf(name) : order.indexOf(name + "*");
    }

    private static Map.Entry<String, List<String>> order(String parent, String children) {
        return Map.entry(parent, Arrays.asList(children.split(" ")));
    }
}
