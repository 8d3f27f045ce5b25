package org.workinggroups.solver.tradeoff;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.ValueProfile;

/** Tells what one point of a frontier gains and costs against another, from {@code wording.properties}. */
final class Steps {

    private static final int MOST_NAMED = 3;

    private final ResourceBundle bundle = ResourceBundle.getBundle(Steps.class.getPackageName() + ".wording",
            Locale.ROOT, Steps.class.getModule());

    /** For instance {@code 3 more first choices cost 1 more missed quota: gender F in WG4}. */
    String between(Measures before, Scorecard cardBefore, Measures after, Scorecard cardAfter) {
        List<String> gains = new ArrayList<>();
        List<String> costs = new ArrayList<>();
        add(gains, costs, "firstChoices", after.firstChoices() - before.firstChoices(), true, "");
        add(gains, costs, "disappointment", after.disappointment() - before.disappointment(), false, "");
        Set<String> was = misses(cardBefore);
        Set<String> becomes = misses(cardAfter);
        Set<String> added = new TreeSet<>(NaturalOrder.INSTANCE);
        added.addAll(becomes);
        added.removeAll(was);
        add(gains, costs, "misses", becomes.size() - was.size(), false, becomes.size() > was.size()
                && added.size() <= MOST_NAMED ? ": " + String.join(", ", added) : "");
        add(gains, costs, "imbalance", after.imbalance() - before.imbalance(), false, "");
        add(gains, costs, "disruption", after.disruption() - before.disruption(), false, "");
        return text(costs.isEmpty() ? "step.free" : gains.isEmpty() ? "step.only" : "step", list(gains), list(costs));
    }

    private void add(List<String> gains, List<String> costs, String measure, long change, boolean moreIsBetter,
            String detail) {
        if (change != 0) {
            (change > 0 == moreIsBetter ? gains : costs).add(
                    text(measure + (change > 0 ? ".more" : ".less"), Math.abs(change)) + detail);
        }
    }

    private static Set<String> misses(Scorecard scorecard) {
        Set<String> misses = new TreeSet<>(NaturalOrder.INSTANCE);
        for (GroupProfile group : scorecard.groups()) {
            for (ValueProfile value : group.misses()) {
                misses.add(value.attribute() + " " + value.value() + " in " + group.group());
            }
        }
        return misses;
    }

    private String list(List<String> items) {
        return items.size() < 2 ? String.join("", items) : text("list.last",
                String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
