package com.plexichat.release.publish;

import com.plexichat.release.forge.AssetUpload;
import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.RemoteAsset;
import java.util.Locale;

/** One step of a plan: what it is called, and what it does to the release. */
public sealed interface PublishAction {
    /** The step in words, for the plan and for the log. */
    String describe();

    void applyTo(Publication publication);

    /** True for a step that only states what is right already. */
    default boolean changesNothing() {
        return false;
    }

    record CreateDraft(DraftText text) implements PublishAction {
        @Override
        public String describe() {
            return "create draft   \"" + text.title() + "\"";
        }

        @Override
        public void applyTo(Publication publication) {
            publication.found(publication.forge().createDraft(text));
        }
    }

    record UpdateText(DraftText text) implements PublishAction {
        @Override
        public String describe() {
            return "update text    of the draft \"" + text.title() + "\"";
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().updateDraft(publication.release(), text);
        }
    }

    record RemoveBrokenUpload(RemoteAsset asset) implements PublishAction {
        @Override
        public String describe() {
            return "remove         " + asset.name() + ", left by a broken upload";
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().removeAsset(asset);
        }
    }

    record UploadAsset(PublishOrder.Asset asset) implements PublishAction {
        @Override
        public String describe() {
            return "upload         " + asset.name() + "  ("
                    + size(asset.digest().size()) + ", sha256 "
                    + asset.digest().sha256().hex().substring(0, 12) + "…)";
        }

        @Override
        public void applyTo(Publication publication) {
            publication
                    .forge()
                    .upload(publication.release(), new AssetUpload(asset.name(), asset.mediaType(), asset.file()));
        }
    }

    record KeepAsset(PublishOrder.Asset asset) implements PublishAction {
        @Override
        public String describe() {
            return "keep           " + asset.name() + ", which is there with the same digest";
        }

        @Override
        public void applyTo(Publication publication) {
            // It is right as it is.
        }

        @Override
        public boolean changesNothing() {
            return true;
        }
    }

    record MakePublic(boolean preRelease, boolean latest) implements PublishAction {
        @Override
        public String describe() {
            String kind = preRelease ? "a pre-release" : "a stable release";
            return "make public    as " + kind + (latest ? ", the latest" : ", not the latest");
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().makePublic(publication.release(), preRelease, latest);
        }
    }

    private static String size(long bytes) {
        if (bytes < 10_000) {
            return bytes + " bytes";
        }
        return bytes < 10_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
