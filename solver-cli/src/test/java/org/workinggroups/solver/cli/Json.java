package org.workinggroups.solver.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the program printed the way another program would. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {
    }

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }
}
