package org.workinggroups.solver.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.BiConsumer;

/**
 * The head of a page: its title, its style and its script, and a policy under which a browser takes that style and that
 * script, known by their digests, and nothing else: no other script, no picture, no request.
 *
 * @param kind   what the page is, such as {@code Allocation report}
 * @param title  the seminar's title
 * @param style  the style sheet
 * @param script the script
 * @param policy the content security policy
 */
record Page(String kind, String title, String style, String script, String policy) {

    private static final String LIBRARY = "gg.jte.html.OwaspHtmlTemplateOutput";

    /**
     * A page's bytes.
     *
     * @param template writes the page
     * @param kind     what the page is
     * @param title    the seminar's title
     */
    static byte[] of(BiConsumer<HtmlTemplateOutput, Page> template, String kind, String title) {
        StringOutput text = new StringOutput(1 << 16);
        String style = resource("page.css");
        String script = resource("page.js");
        template.accept(new OwaspHtmlTemplateOutput(text), new Page(kind, title, style, script,
                "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
                        + "'; base-uri 'none'; form-action 'none'"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Looks for jte before anything of it is loaded.
     *
     * @throws IllegalStateException if jte is not on the class path
     */
    static void requireAvailable() {
        try {
            Class.forName(LIBRARY, false, Page.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Reports need jte, which is not on the class path. Maybe the dependency "
                    + "gg.jte:jte-runtime is missing: it is optional and has to be named.", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
