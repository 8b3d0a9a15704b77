package com.plexichat.updater.backup;

/**
 * How much is in a backup.
 *
 * @param files those with content; folders and links are not counted
 * @param payload the bytes of these files together
 */
record BackupContent(long files, long payload) {}
