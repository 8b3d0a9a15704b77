package com.plexichat.release.localforge.state;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The refs of one repository and the tag objects some of them point to. */
final class Refs {
    private final NavigableMap<String, GitRef> refs = new TreeMap<>();
    private final Map<String, TagObject> tagObjects = new TreeMap<>();

    void put(GitRef ref) {
        refs.put(ref.name(), ref);
    }

    void remove(String name) {
        refs.remove(name);
    }

    void add(TagObject tag) {
        tagObjects.put(tag.sha(), tag);
        put(new GitRef(GitRef.tagName(tag.tag()), new GitObject(GitObject.Type.TAG, tag.sha())));
    }

    /** The ref that the API creates; an object no tag object stands for is taken as a commit. */
    GitRef create(String name, String sha) {
        if (!GitRef.isName(name)) {
            throw new RefusedChange("Reference name must start with 'refs/' and have at least two slashes");
        }
        if (refs.containsKey(name)) {
            throw new RefusedChange("Reference already exists");
        }
        if (!GitObject.isSha(sha)) {
            throw new RefusedChange("Object does not exist");
        }
        boolean annotated = tagObjects.containsKey(sha);
        put(new GitRef(name, new GitObject(annotated ? GitObject.Type.TAG : GitObject.Type.COMMIT, sha)));
        return find(name).orElseThrow();
    }

    Optional<GitRef> find(String name) {
        return Optional.ofNullable(refs.get(name));
    }

    Optional<TagObject> tagObject(String sha) {
        return Optional.ofNullable(tagObjects.get(sha));
    }

    List<GitRef> startingWith(String prefix) {
        return refs.tailMap(prefix, true).values().stream()
                .takeWhile(each -> each.name().startsWith(prefix))
                .toList();
    }

    boolean hasTag(String tag) {
        return refs.containsKey(GitRef.tagName(tag));
    }

    /** The commit a tag stands for, through its object if it has one. */
    Optional<String> commitOfTag(String tag) {
        return find(GitRef.tagName(tag)).map(GitRef::object).map(object -> {
            TagObject annotated = tagObjects.get(object.sha());
            return annotated == null ? object.sha() : annotated.target().sha();
        });
    }

    /** The commit that a release's target means: a full SHA, or the head of a branch. */
    Optional<String> commitOf(String target) {
        return GitObject.isSha(target)
                ? Optional.of(target)
                : find(GitRef.branchName(target)).map(ref -> ref.object().sha());
    }
}
