package org.cohorte.releases;

/** The key of a version of a release, after which its folder is named; no address of the site shows it. */
public record VersionId(long value) {}
