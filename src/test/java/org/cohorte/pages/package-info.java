/**
 * The public pages as people use them: served for real, read in a browser.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.pages;
