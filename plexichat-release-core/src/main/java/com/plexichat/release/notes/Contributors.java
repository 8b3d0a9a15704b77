package com.plexichat.release.notes;

import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.Person;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.TidyText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells each of the people who made a release once, whatever names and addresses they used. */
public final class Contributors {
    private static final String BOT = "[bot]";

    /** Git takes an address in the place of a name, or with one; what is before the sign is as good as any name. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^([^\\s@/()<>]++)@\\S+$|(?<![^\\s(<])([^\\s@/()<>]++)@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

    /** More different people have no mailbox that is one's own. */
    private static final int SHARED = 20;

    /** What GitHub puts before the address of those who hide their own; old commits have it without. */
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\+(?=[^@]*@users\\.noreply\\.)");

    private static final int LONGEST_NAME = 100;

    private final Set<String> known = new HashSet<>();
    private final List<Appearance> appearances = new ArrayList<>();

    /** The first appearance with a name. */
    private final Map<String, Integer> firstWithName = new HashMap<>();

    /** Of each mailbox an appearance of each of those who use it. */
    private final Map<String, List<Integer>> withMail = new HashMap<>();

    /** Of a first appearance the full name that the person is known by. */
    private final Map<Integer, String> fullNames = new HashMap<>();

    /** Of each appearance an earlier one of the same person, or itself. */
    private final List<Integer> earlier = new ArrayList<>();

    /**
     * A name and an address as one commit has them.
     *
     * @param isKnown true if the base has the name or the address
     */
    private record Appearance(String name, boolean isKnown) {
        /** Both are of one person, whose newest full name is told, or else the newest of all. */
        Appearance and(Appearance older) {
            boolean isFuller = !isFull(name) && isFull(older.name);
            return new Appearance(isFuller ? older.name : name, isKnown || older.isKnown);
        }
    }

    private Contributors() {}

    /** Those who made a range of commits, by name, without programs. Only where there is a base can one be new. */
    public static List<Contributor> read(GitRepository git, Optional<CommitId> base, CommitId head) {
        Contributors contributors = new Contributors();
        base.ifPresent(commit -> git.eachAuthor(
                new CommitRange(Optional.empty(), commit), person -> contributors.known.addAll(signs(person))));
        Set<Person> people = new LinkedHashSet<>();
        git.eachAuthor(new CommitRange(base, head), people::add);
        people.forEach(contributors::add);
        return contributors.sorted(base.isPresent());
    }

    private void add(Person person) {
        String name = TidyText.cut(TidyText.line(ADDRESS.matcher(person.name()).replaceAll("$1$2")), LONGEST_NAME);
        if (name.isBlank() || person.name().contains(BOT) || person.mail().contains(BOT)) {
            return;
        }
        Set<String> signs = signs(person);
        int place = appearances.size();
        appearances.add(new Appearance(name, signs.stream().anyMatch(known::contains)));
        earlier.add(place);
        if (isFull(name)) {
            fullNames.put(place, name);
        }
        join(firstWithName.computeIfAbsent(nameSign(person), first -> place), place);
        mailSign(person).ifPresent(mail -> joinByMail(withMail.computeIfAbsent(mail, key -> new ArrayList<>()), place));
    }

    /** Two full names that differ are of two people, who share a mailbox. */
    private void joinByMail(List<Integer> users, int place) {
        for (int user : users) {
            if (maySame(first(user), first(place))) {
                join(user, place);
                return;
            }
        }
        if (users.size() < SHARED) {
            users.add(place);
        }
    }

    private boolean maySame(int one, int other) {
        String name = fullNames.get(one);
        String otherName = fullNames.get(other);
        return name == null || otherName == null || FullName.of(name).isLike(FullName.of(otherName));
    }

    private void join(int one, int other) {
        int first = Math.min(first(one), first(other));
        int second = Math.max(first(one), first(other));
        earlier.set(second, first);
        String later = fullNames.get(second);
        if (later != null) {
            fullNames.putIfAbsent(first, later);
        }
    }

    /** The first appearance of the same person; the ways to it become shorter. */
    private int first(int place) {
        int at = place;
        while (earlier.get(at) != at) {
            earlier.set(at, earlier.get(earlier.get(at)));
            at = earlier.get(at);
        }
        return at;
    }

    private List<Contributor> sorted(boolean hasBase) {
        Map<Integer, Appearance> people = new HashMap<>();
        for (int place = 0; place < appearances.size(); place++) {
            people.merge(first(place), appearances.get(place), Appearance::and);
        }
        return people.values().stream()
                .map(person -> new Contributor(person.name(), hasBase && !person.isKnown()))
                .sorted(Comparator.comparing((Contributor each) -> each.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Contributor::name))
                .toList();
    }

    private static boolean isFull(String name) {
        return name.contains(" ");
    }

    private static Set<String> signs(Person person) {
        Set<String> signs = new HashSet<>();
        signs.add(nameSign(person));
        mailSign(person).ifPresent(signs::add);
        return signs;
    }

    private static String nameSign(Person person) {
        return "name " + TidyText.line(person.name()).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> mailSign(Person person) {
        return person.mail().isBlank()
                ? Optional.empty()
                : Optional.of("mail " + NUMBER.matcher(person.mail()).replaceFirst(""));
    }
}
