package org.cohorte.accounts.web;

import java.util.List;

import org.cohorte.foundation.text.Messages;

/** Recovery codes, told this once. */
public record RecoveryCodesPage(Messages words, List<String> codes, String onward) {}
