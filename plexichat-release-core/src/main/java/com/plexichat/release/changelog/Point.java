package com.plexichat.release.changelog;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a changelog below the heading of its category.
 *
 * @param migration what those have to do whom it breaks something for
 */
record Point(boolean breaking, Wording wording, Optional<Wording> migration) {
    /** For a version that has none. */
    static final String NOTHING = "Nothing changed for those who run it.";

    private static final Pattern REMOVAL =
            Pattern.compile("(?i)^(?:remove[sd]?|delete[sd]?|drop(?:s|ped)?|no longer)\\b");

    /**
     * What changed, by the headings of Keep a Changelog 1.1.0, in their order and without those that have nothing. It has
     * none for what breaks something: that comes first where it was changed or removed.
     */
    static Map<Category, List<Point>> of(ReleaseChanges changes) {
        Map<Category, List<Point>> points = new EnumMap<>(Category.class);
        changes.breaking()
                .forEach(each -> add(points, category(each), new Point(true, each.wording(), each.migration())));
        changes.changes()
                .forEach(each -> add(points, each.category(), new Point(false, each.wording(), Optional.empty())));
        changes.vague().forEach((category, count) -> add(points, category, of(count, points.containsKey(category))));
        return points;
    }

    /** The same without what breaks something, which then comes before nothing. */
    static Map<Category, List<Point>> withoutBreaking(ReleaseChanges changes) {
        return of(new ReleaseChanges(changes.changes(), changes.vague(), List.of(), changes.advisories()));
    }

    private static void add(Map<Category, List<Point>> points, Category category, Point point) {
        points.computeIfAbsent(category, key -> new ArrayList<>()).add(point);
    }

    /** Changes of which nothing is known but their number. */
    private static Point of(int vague, boolean further) {
        return new Point(
                false,
                Wording.of(Amounts.counted(vague, further ? "further small change" : "small change")),
                Optional.empty());
    }

    private static Category category(BreakingChange change) {
        return REMOVAL.matcher(change.wording().text()).find() ? Category.REMOVED : Category.CHANGED;
    }
}
