package org.workinggroups.solver.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One page in a browser, looked at and used as a person would. */
final class Tab {

    private final Chromium browser;
    private final String session;

    Tab(Chromium browser) {
        this.browser = browser;
        String target = browser.send("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
        session = browser.send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId").asString();
        send("Page.bringToFront", Map.of());
        List.of("Page", "Runtime", "Log", "Network").forEach(domain -> send(domain + ".enable", Map.of()));
    }

    /** A screen of a size in pixels, light or dark. */
    void screen(int width, int height, boolean dark) {
        send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1,
                "mobile", false));
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value",
                dark ? "dark" : "light"))));
    }

    /** Opens a file and waits until it is drawn. */
    void open(Path file) {
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        evaluate("""
                new Promise((done) => {
                    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(done));
                    const look = () => location.protocol === 'file:' && document.readyState === 'complete'
                        ? drawn() : setTimeout(look, 5);
                    look();
                })""");
    }

    /** The value of a JavaScript expression. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true,
                "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Presses a key, such as {@code Tab} or {@code Enter}. */
    void press(String key) {
        Map<String, Object> event = switch (key) {
            case "Enter" -> Map.of("key", key, "code", key, "windowsVirtualKeyCode", 13, "text", "\r");
            case "Tab" -> Map.of("key", key, "code", key, "windowsVirtualKeyCode", 9);
            default -> Map.of("key", key, "text", key);
        };
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> message = new HashMap<>(event);
            message.put("type", type);
            send("Input.dispatchKeyEvent", message);
        }
    }

    /** Writes with the keyboard. */
    void type(String text) {
        text.chars().forEach(letter -> press(Character.toString(letter)));
    }

    /** The page as printed on A4. */
    byte[] print() {
        return Base64.getDecoder().decode(send("Page.printToPDF", Map.of("preferCSSPageSize", true,
                "printBackground", true)).get("data").asString());
    }

    /** How many pages a printed page has. */
    static int pages(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
    }

    /** What the screen shows, as a picture. */
    byte[] picture() {
        return Base64.getDecoder().decode(send("Page.captureScreenshot", Map.of("format", "png")).get("data")
                .asString());
    }

    /** Errors of scripts, of the console and of the security policy. */
    List<String> errors() {
        return own().filter(event -> switch (event.get("method").asString()) {
            case "Runtime.exceptionThrown" -> true;
            case "Runtime.consoleAPICalled" -> !event.get("params").get("type").asString().equals("log");
            case "Log.entryAdded" -> !event.get("params").get("entry").get("level").asString().equals("verbose");
            default -> false;
        }).map(JsonNode::toString).toList();
    }

    /** Addresses of everything that was asked for. */
    List<String> requests() {
        return own().filter(event -> event.get("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.get("params").get("request").get("url").asString()).toList();
    }

    private Stream<JsonNode> own() {
        return browser.events().stream().filter(event -> event.path("sessionId").asString("").equals(session));
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        return browser.send(session, method, parameters);
    }
}
