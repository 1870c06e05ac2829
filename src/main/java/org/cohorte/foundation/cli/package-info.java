/**
 * What every command needs: the installation, its language, its terminal.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.cli;
