/**
 * The invented network, planned from the published figures down to each person, one copy at a time.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.demo.network;
