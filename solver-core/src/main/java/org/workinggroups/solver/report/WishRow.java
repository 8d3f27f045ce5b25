package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.evaluation.RankProfile;

/**
 * Which wishes some people got: a row of a table, with a bar.
 *
 * @param label  who they are
 * @param bar    the bar
 * @param counts how many got their first, second, ... choice, none of their wishes, and stated none
 * @param share  how many of those who stated a wish got their first choice
 */
record WishRow(String label, Bar bar, List<Integer> counts, String share) {

    /** The row of a profile; every row of a table has the same ranks and, for the bars, the same scale. */
    static WishRow of(String label, RankProfile profile, int ranks) {
        List<Integer> counts = new ArrayList<>();
        for (int rank = 1; rank <= ranks; rank++) {
            counts.add(profile.at(rank));
        }
        counts.add(profile.unlisted());
        counts.add(profile.none());
        return new WishRow(label, bar(label, counts), counts, Labels.share(profile.at(1), profile.stated()));
    }

    private static Bar bar(String label, List<Integer> counts) {
        int all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i);
            if (count > 0) {
                segments.add(new Segment(colour(i, counts.size()), "", Labels.percent(start, all),
                        Labels.percent(count, all), "", "", "", false));
            }
            start += count;
        }
        return new Bar(label, start, "", segments);
    }

    /** Class of the colour of a column of a table with so many. */
    static String colour(int column, int columns) {
        return column == columns - 1 ? "none" : column == columns - 2 ? "unlisted" : "w" + Math.min(column, 3);
    }
}
