package com.plexichat.updater.adopt;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.OwnPlaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder of a plain installation, which belongs to the updater while it is adopted: nobody else can exchange what is in
 * it. The service keeps the folders below it, and cannot make new names beside them.
 */
public final class TakenFolder {
    private static final int READABLE = 0755;
    private static final int PRIVATE = 0700;
    private static final int OWNER_ONLY = 0600;

    private final Installation site;
    private final Disk disk;
    private final Path note;

    public TakenFolder(Installation site, Disk disk) {
        this.site = site;
        this.disk = disk;
        this.note = site.state().resolve("plain.json");
    }

    /** Whom a folder belonged to. */
    private record Former(Owner owner, int mode) {
        static Former of(Path folder) throws IOException {
            return new Former(Owner.of(folder), FileAccess.of(folder).mode());
        }

        static Former parse(String text, Path file) {
            JsonObject json = Json.parseObject(text, file.toString());
            return new Former(
                    new Owner(json.string("user"), json.string("group")), Math.toIntExact(json.number("mode")));
        }

        byte[] text() {
            Map<String, Object> json = Map.of("user", owner.user(), "group", owner.group(), "mode", mode);
            return Json.indented(json).getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Takes it before anything is made in it. What an adoption that was killed took stays as it is.
     *
     * @throws ReleaseException if somebody else made a place of the updater's meanwhile; the folder is given back
     */
    public void take(OwnPlaces places) {
        try {
            Former former = Former.of(site.folder());
            Owner updater = Owner.ofThisProcess();
            if (former.owner().user().equals(updater.user()) && former.mode() == READABLE) {
                return;
            }
            disk.own(site.folder(), updater, READABLE);
            try {
                places.require();
                disk.makeFolder(site.state(), PRIVATE);
                disk.write(note, former.text(), OWNER_ONLY);
            } catch (ReleaseException refused) {
                disk.own(site.folder(), former.owner(), former.mode());
                throw refused;
            }
        } catch (IOException failed) {
            throw UnreadablePath.problem(site.folder(), failed);
        }
    }

    /** True if it is known whom it is to be given back to. */
    public boolean isNoted() {
        return Files.exists(note);
    }

    /** True if it is to be given back, and was not. */
    public boolean isTaken() {
        try {
            return isNoted()
                    && Owner.of(site.folder())
                            .user()
                            .equals(Owner.ofThisProcess().user());
        } catch (IOException failed) {
            throw UnreadablePath.problem(site.folder(), failed);
        }
    }

    /** Lets its former owner have it as before, which is whom it is given back to; nothing happens if it was given back. */
    public void lend() {
        if (!isNoted()) {
            return;
        }
        try {
            Former former = Former.parse(Files.readString(note), note);
            disk.own(site.folder(), former.owner(), former.mode());
        } catch (IOException failed) {
            throw UnreadablePath.problem(note, failed);
        }
    }

    /** Gives it back to whom it was taken from; nothing happens if that was done. */
    public void giveBack() {
        lend();
        forget();
    }

    /** It stays the updater's. */
    public void keep() {
        forget();
    }

    private void forget() {
        if (isNoted()) {
            disk.remove(note);
        }
    }
}
