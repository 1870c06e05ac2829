/**
 * The pages of one edition, made for readers of a published one and for those who read a draft before its hour; they compute no figure.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.reading;
