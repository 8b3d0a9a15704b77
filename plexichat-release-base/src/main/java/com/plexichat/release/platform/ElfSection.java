package com.plexichat.release.platform;

/**
 * A part of an ELF file that is found by its name (gABI 4.1, chapter 4 "Sections").
 *
 * @param offset in the file
 * @param address in memory; 0 if it is not loaded
 */
public record ElfSection(long offset, long address, long size) {}
