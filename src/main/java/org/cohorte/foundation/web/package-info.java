/**
 * Pages: the layout in two languages, what a browser may load, errors that say no more than they should.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.web;
