package com.plexichat.updater.setup;

import com.plexichat.updater.disk.FileAccess;
import java.nio.file.Path;

final class HostInMemoryTest extends SetupFactsContract {
    private final HostInMemory host = new HostInMemory();

    @Override
    SetupFacts facts() {
        return host;
    }

    @Override
    void makeUser(String name) {
        host.users.add(name);
    }

    @Override
    Path makeFolder(String name, int mode) {
        host.folders.put(place(name), new FileAccess("root", mode));
        return place(name);
    }

    @Override
    Path write(String name, String text) {
        host.files.put(place(name), text);
        return place(name);
    }

    @Override
    Path link(String name) {
        host.links.add(place(name));
        return place(name);
    }

    @Override
    Path place(String name) {
        return Path.of("/srv", name);
    }
}
