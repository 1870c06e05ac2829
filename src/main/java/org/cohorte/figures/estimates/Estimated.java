package org.cohorte.figures.estimates;

/** A value worked out from a sample, and how far it is likely to lie from that of everyone. */
public record Estimated(double value, double standardError) {}
