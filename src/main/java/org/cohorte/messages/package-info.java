/**
 * Mail and SMS: outbox, opt-outs, bounces. The address is looked up when a message leaves.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people"})
@org.jspecify.annotations.NullMarked
package org.cohorte.messages;
