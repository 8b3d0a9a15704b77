package com.plexichat.release.publish;

import com.plexichat.release.forge.AssetUpload;
import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One step of a plan: what it is called, when it comes, and what it does to the release. */
public sealed interface PublishAction {
    /** The steps of one stage are carried out together; the server is read before the next stage begins. */
    enum Stage {
        /** Nothing is done: it states what is right already. */
        NONE,
        /** Settles which draft this run works on. */
        CLAIM,
        /** Makes the draft's assets right. */
        ASSETS,
        /** Shows the release to the world. */
        PUBLIC
    }

    /** The step in words, for the plan and for the log. */
    String describe();

    Stage stage();

    void applyTo(Publication publication);

    /** The asset of the order that the step is about. */
    default Optional<PublishOrder.Asset> ordered() {
        return Optional.empty();
    }

    /** The step's name in {@code publish-plan.json}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    record CreateDraft(DraftText text) implements PublishAction {
        @Override
        public String describe() {
            return "create draft   \"" + text.title() + "\"";
        }

        @Override
        public Stage stage() {
            return Stage.CLAIM;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.found(publication.forge().createDraft(text));
        }
    }

    /** @param takesOver whether the draft is of an earlier run of this tool */
    record UpdateDraft(RemoteRelease draft, DraftText text, boolean takesOver) implements PublishAction {
        @Override
        public String describe() {
            return takesOver
                    ? "take over      the draft of an earlier run, \"" + text.title() + "\""
                    : "update text    of the draft \"" + text.title() + "\"";
        }

        @Override
        public Stage stage() {
            return Stage.CLAIM;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().updateDraft(draft, text);
        }
    }

    /** A second draft of this very run, made when the answer to the first was lost. */
    record RemoveDuplicate(RemoteRelease draft) implements PublishAction {
        @Override
        public String describe() {
            return "remove         our second draft " + draft.webAddress();
        }

        @Override
        public Stage stage() {
            return Stage.CLAIM;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().removeDraft(draft);
        }
    }

    /** Leaves the field to another run: removes what this run made, and ends it. */
    record GiveWay(List<RemoteRelease> drafts, Problem reason) implements PublishAction {
        public GiveWay {
            drafts = List.copyOf(drafts);
        }

        @Override
        public String describe() {
            return "give way       to another run" + (drafts.isEmpty() ? "" : ", and remove our own draft");
        }

        @Override
        public Stage stage() {
            return Stage.CLAIM;
        }

        @Override
        public void applyTo(Publication publication) {
            drafts.forEach(publication.forge()::removeDraft);
            throw new ReleaseException(reason);
        }
    }

    /** @param why what makes the asset wrong, in words */
    record RemoveAsset(RemoteAsset asset, String why) implements PublishAction {
        @Override
        public String describe() {
            return "remove         " + asset.name() + ", " + why;
        }

        @Override
        public Stage stage() {
            return Stage.ASSETS;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().removeAsset(asset);
        }
    }

    record RenameAsset(RemoteAsset asset, String name) implements PublishAction {
        @Override
        public String describe() {
            return "rename         " + asset.name() + " to " + name;
        }

        @Override
        public Stage stage() {
            return Stage.ASSETS;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().renameAsset(asset, name);
        }
    }

    record UploadAsset(PublishOrder.Asset asset) implements PublishAction {
        @Override
        public Optional<PublishOrder.Asset> ordered() {
            return Optional.of(asset);
        }

        @Override
        public String describe() {
            return "upload         " + Words.asset(asset);
        }

        @Override
        public Stage stage() {
            return Stage.ASSETS;
        }

        @Override
        public void applyTo(Publication publication) {
            upload(asset, asset.name(), publication);
        }
    }

    /** Sends an asset whose name is taken by other bytes; they go when the new ones are proven. */
    record UploadReplacement(PublishOrder.Asset asset) implements PublishAction {
        @Override
        public Optional<PublishOrder.Asset> ordered() {
            return Optional.of(asset);
        }

        @Override
        public String describe() {
            return "replace        " + Words.asset(asset) + ": send as " + asset.temporaryName()
                    + ", verify, remove the old one, rename";
        }

        @Override
        public Stage stage() {
            return Stage.ASSETS;
        }

        @Override
        public void applyTo(Publication publication) {
            // Other bytes on the server may have come from here: then sending them again is of no use.
            asset.requireUnchanged();
            upload(asset, asset.temporaryName(), publication);
        }
    }

    record KeepAsset(PublishOrder.Asset asset) implements PublishAction {
        @Override
        public Optional<PublishOrder.Asset> ordered() {
            return Optional.of(asset);
        }

        @Override
        public String describe() {
            return "keep           " + asset.name() + ", which is there with the same digest";
        }

        @Override
        public Stage stage() {
            return Stage.NONE;
        }

        @Override
        public void applyTo(Publication publication) {
            // It is right as it is.
        }
    }

    record MakePublic(DraftText text, boolean latest) implements PublishAction {
        @Override
        public String describe() {
            String kind = text.preRelease() ? "a pre-release" : "a stable release";
            String tag = text.target()
                    .map(commit -> ", and tag commit " + commit.brief() + " as " + text.tag())
                    .orElse("");
            return "make public    as " + kind + (latest ? ", the latest" : ", not the latest") + tag;
        }

        @Override
        public Stage stage() {
            return Stage.PUBLIC;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().makePublic(publication.release(), text, latest);
        }
    }

    record MarkLatest(RemoteRelease release) implements PublishAction {
        @Override
        public String describe() {
            return "mark           " + release.tag() + " as the latest release";
        }

        @Override
        public Stage stage() {
            return Stage.PUBLIC;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().markLatest(release);
        }
    }

    /** Another run wrote its mark into the draft in the moment in which the release became public. */
    record RestoreText(RemoteRelease release, DraftText text) implements PublishAction {
        @Override
        public String describe() {
            return "restore text   of the public release, in which another run left its mark";
        }

        @Override
        public Stage stage() {
            return Stage.PUBLIC;
        }

        @Override
        public void applyTo(Publication publication) {
            publication.forge().restoreText(release, text);
        }
    }

    private static void upload(PublishOrder.Asset asset, String name, Publication publication) {
        publication
                .forge()
                .upload(
                        publication.release(),
                        new AssetUpload(name, asset.mediaType(), asset.file(), publication.progressOf(asset)));
    }
}
