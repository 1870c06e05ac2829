/**
 * The accounts: looking them up, making, changing and closing them.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.registry;
