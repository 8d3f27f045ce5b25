package org.workinggroups.solver.io;

/**
 * What a plan records of people who were erased from it: how many, and the digest the file had before, by which later
 * versions name it still.
 *
 * @param people how many were in it
 * @param before the digest of the whole file before
 */
public record ErasureRecord(int people, String before) {
}
