package com.plexichat.release.forge;

import com.plexichat.release.integrity.Sha256;
import java.util.Optional;

/**
 * A file of a release as the server has it.
 *
 * @param whole false for what a broken upload left behind
 * @param sha256 as the server computed it; empty where it tells none
 */
public record RemoteAsset(long id, String name, long size, boolean whole, Optional<Sha256> sha256) {}
