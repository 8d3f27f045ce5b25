package org.workinggroups.solver.criteria;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.model.ModelBuilder;

/** A criterion that came with an embedding program, as the solver sees it. */
final class AdaptedCriterion implements Criterion {

    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9-]*");

    private final OwnCriterion own;
    private final String id;

    AdaptedCriterion(OwnCriterion own) {
        this.own = own;
        this.id = own.id();
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is no name of a criterion (" + own.getClass().getName()
                    + "): small letters, digits and hyphens are. Maybe \"colleagues\" is an example.");
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Object defaultSettings() {
        return own.defaultSettings();
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        own.compile(settings, new OwnTerms(id, settings, model));
        Map<String, String> words = new TreeMap<>();
        own.words().forEach((phrase, text) -> words.put(phrase.key(id), text));
        model.words(words);
    }
}
