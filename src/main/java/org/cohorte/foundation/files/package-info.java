/**
 * Files that are on the disk for good.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.files;
