package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.testing.Generated;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.settings.BackupSettings.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class RetentionRuleTest {
    private static final Instant NOW = Instant.parse("2026-01-31T00:00:00Z");
    private static final Sha256 ANY = Sha256.of(new byte[0]);

    @Prevents("D39")
    @Test
    void theNumberIsKept() {
        assertThat(removed(new Retention(2, Duration.ofDays(99), 999), backup(1, 1), backup(2, 1), backup(3, 1)))
                .containsExactly(backup(3, 1).id());
    }

    @Prevents("D39")
    @Test
    void whatIsTooOldGoes() {
        assertThat(removed(new Retention(9, Duration.ofDays(2), 999), backup(1, 1), backup(2, 1), backup(3, 1)))
                .containsExactly(backup(3, 1).id());
    }

    @Prevents("D39")
    @Test
    void whatIsBeyondTheBytesGoesTheOldestFirst() {
        assertThat(removed(new Retention(9, Duration.ofDays(99), 10), backup(3, 1), backup(1, 5), backup(2, 6)))
                .containsExactly(backup(3, 1).id(), backup(2, 6).id());
    }

    @Prevents("D39")
    @Test
    void theNewestStaysThoughItIsTooOldAndTooLarge() {
        assertThat(removed(new Retention(1, Duration.ofDays(1), 1), backup(8, 100), backup(9, 100)))
                .containsExactly(backup(9, 100).id());
    }

    @Test
    void theRuleHoldsForAllBackups() {
        Generated.cases(500, random -> {
            List<BackupRecord> all = backups(random);
            Set<String> needed = new HashSet<>();
            all.stream().filter(each -> random.nextInt(8) == 0).forEach(each -> needed.add(each.id()));
            Retention retention =
                    new Retention(random.nextInt(1, 6), Duration.ofDays(random.nextInt(1, 20)), random.nextInt(1, 60));

            List<String> removed = new RetentionRule(retention).removed(all, needed, NOW);

            List<BackupRecord> newestFirst =
                    all.stream().sorted(RetentionRule.NEWEST_FIRST).toList();
            List<BackupRecord> kept = newestFirst.stream()
                    .filter(each -> !removed.contains(each.id()))
                    .toList();
            assertThat(removed).noneMatch(needed::contains).isSorted();
            assertThat(kept).hasSize(all.size() - removed.size());
            if (!all.isEmpty()) {
                assertThat(kept.get(0)).isEqualTo(newestFirst.get(0));
            }
            List<BackupRecord> bound = kept.stream()
                    .skip(1)
                    .filter(each -> !needed.contains(each.id()))
                    .toList();
            assertThat(bound)
                    .allMatch(each -> Duration.between(each.time(), NOW).compareTo(retention.age()) <= 0);
            if (needed.isEmpty()) {
                assertThat(kept.size()).isLessThanOrEqualTo(retention.count());
                assertThat(kept).isEqualTo(newestFirst.subList(0, kept.size()));
                long bytes = bytes(kept);
                assertThat(kept.size() <= 1 || bytes <= retention.bytes()).isTrue();
                if (kept.size() < all.size()) {
                    BackupRecord next = newestFirst.get(kept.size());
                    assertThat(kept.size() == retention.count()
                                    || bytes + next.stored().size() > retention.bytes()
                                    || Duration.between(next.time(), NOW).compareTo(retention.age()) > 0)
                            .as("nothing is removed that could stay")
                            .isTrue();
                }
            }
        });
    }

    private static long bytes(List<BackupRecord> backups) {
        return backups.stream().mapToLong(each -> each.stored().size()).sum();
    }

    private static List<String> removed(Retention retention, BackupRecord... backups) {
        return new RetentionRule(retention).removed(List.of(backups), Set.of(), NOW);
    }

    private static List<BackupRecord> backups(RandomGenerator random) {
        List<BackupRecord> backups = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            days.add(random.nextInt(25));
        }
        days.forEach(day -> backups.add(backup(day, random.nextInt(30))));
        return backups;
    }

    private static BackupRecord backup(int daysAgo, long size) {
        BackupName name = BackupName.of(NOW.minus(Duration.ofDays(daysAgo)), "a.1.2-1");
        return BackupRecord.of(name, false, new FileDigest(size, ANY), new BackupContent(1, size));
    }
}
