package com.plexichat.release.undeclared;

import com.plexichat.release.git.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys that a configuration file has no more: who set them has to find what took their place. */
record LostKeys() implements Suspicion {
    @Override
    public String what() {
        return "keys are gone from configuration files";
    }

    @Override
    public List<Suspect> of(FileChange change, Contents contents) {
        if (change.before().filter(ConfigurationFiles::include).isEmpty()
                || change.after().isEmpty()) {
            return List.of();
        }
        String former = change.before().get();
        String now = change.after().get();
        return ConfigurationForm.of(former)
                .flatMap(form -> contents.before(former)
                        .flatMap(form::keys)
                        .flatMap(before ->
                                contents.after(now).flatMap(form::keys).map(after -> lost(before, after))))
                .map(keys -> keys.stream()
                        .map(key -> new Suspect(key + " of " + now, key))
                        .toList())
                .orElse(List.of());
    }

    /** Of an object that is gone, its members are not told. */
    private static List<String> lost(Set<String> before, Set<String> after) {
        List<String> lost = new ArrayList<>();
        for (String key : before) {
            Optional<String> parent =
                    Optional.of(key.lastIndexOf('.')).filter(dot -> dot > 0).map(dot -> key.substring(0, dot));
            boolean parentIsLost = parent.filter(each -> before.contains(each) && !after.contains(each))
                    .isPresent();
            if (!after.contains(key) && !parentIsLost) {
                lost.add(key);
            }
        }
        return lost;
    }
}
