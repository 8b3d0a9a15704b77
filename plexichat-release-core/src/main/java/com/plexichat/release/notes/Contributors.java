package com.plexichat.release.notes;

import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.Person;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.TidyText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells each of the people who made a release once, whatever names and addresses they used. */
public final class Contributors {
    private static final String BOT = "[bot]";

    /** Git takes an address in the place of a name; what is before the sign is as good as any name. */
    private static final Pattern HOST = Pattern.compile("(?<=\\S)@\\S+");

    /** What GitHub puts before the address of those who hide their own; old commits have it without. */
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\+(?=[^@]*@users\\.noreply\\.)");

    private static final int LONGEST_NAME = 100;

    private final Set<String> known = new HashSet<>();
    private final List<Identity> identities = new ArrayList<>();

    /**
     * One person.
     *
     * @param name that was told first
     * @param signs names and addresses by which it is recognised
     */
    private record Identity(String name, Set<String> signs) {
        boolean sharesSignWith(Set<String> others) {
            return signs.stream().anyMatch(others::contains);
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
        String name = TidyText.cut(TidyText.line(HOST.matcher(person.name()).replaceAll("")), LONGEST_NAME);
        if (name.isBlank() || person.name().contains(BOT) || person.mail().contains(BOT)) {
            return;
        }
        Set<String> signs = signs(person);
        List<Identity> same =
                identities.stream().filter(each -> each.sharesSignWith(signs)).toList();
        same.forEach(each -> signs.addAll(each.signs()));
        identities.removeAll(same);
        identities.add(new Identity(same.isEmpty() ? name : same.get(0).name(), signs));
    }

    private List<Contributor> sorted(boolean hasBase) {
        return identities.stream()
                .map(each -> new Contributor(each.name(), hasBase && !each.sharesSignWith(known)))
                .sorted(Comparator.comparing((Contributor each) -> each.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Contributor::name))
                .toList();
    }

    private static Set<String> signs(Person person) {
        Set<String> signs = new HashSet<>();
        signs.add("name " + TidyText.line(person.name()).toLowerCase(Locale.ROOT));
        if (!person.mail().isBlank()) {
            signs.add("mail " + NUMBER.matcher(person.mail()).replaceFirst(""));
        }
        return signs;
    }
}
