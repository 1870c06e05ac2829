package org.cohorte.releases.reading;

/** A sign that occurs in a table, and what it means. */
public record ExplainedMark(String mark, String text) {}
