package com.plexichat.release.http;

import com.plexichat.release.file.UnreadableFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Flow;

/** The bytes of a file in pieces that are larger than the JDK's own, which makes an upload much cheaper. */
final class FilePieces implements Flow.Publisher<ByteBuffer> {
    private static final int PIECE = 1 << 18;

    private final Path file;

    FilePieces(Path file) {
        this.file = file;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> network) {
        try {
            network.onSubscribe(new Reading(file, FileChannel.open(file, StandardOpenOption.READ), network));
        } catch (IOException unreadable) {
            network.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long pieces) {}

                @Override
                public void cancel() {}
            });
            network.onError(new UnreadableFileException(file, unreadable));
        }
    }

    /** Gives a piece for each request; the calls of one subscription do not overlap (Reactive Streams, 1.3 and 3.1). */
    private static final class Reading implements Flow.Subscription {
        private final Path path;
        private final FileChannel file;
        private final Flow.Subscriber<? super ByteBuffer> network;
        private long wanted;
        private boolean giving;
        private boolean over;

        Reading(Path path, FileChannel file, Flow.Subscriber<? super ByteBuffer> network) {
            this.path = path;
            this.file = file;
            this.network = network;
        }

        @Override
        public void request(long pieces) {
            synchronized (this) {
                wanted = wanted + pieces < 0 ? Long.MAX_VALUE : wanted + pieces;
                // A subscriber may ask for more while it is given a piece.
                if (giving) {
                    return;
                }
                giving = true;
            }
            while (mayGive()) {
                give();
            }
        }

        private synchronized boolean mayGive() {
            giving = !over && wanted > 0;
            wanted -= giving ? 1 : 0;
            return giving;
        }

        private void give() {
            try {
                ByteBuffer piece = ByteBuffer.allocate(PIECE);
                if (file.read(piece) < 0) {
                    cancel();
                    network.onComplete();
                } else {
                    network.onNext(piece.flip());
                }
            } catch (IOException broken) {
                cancel();
                network.onError(new UnreadableFileException(path, broken));
            }
        }

        @Override
        public void cancel() {
            synchronized (this) {
                over = true;
            }
            try {
                file.close();
            } catch (IOException nothingIsLost) {
                // It was only read.
            }
        }
    }
}
