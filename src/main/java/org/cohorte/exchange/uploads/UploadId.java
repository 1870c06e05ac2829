package org.cohorte.exchange.uploads;

/** The key of an upload of ours. */
public record UploadId(long value) {}
