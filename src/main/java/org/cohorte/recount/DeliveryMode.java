package org.cohorte.recount;

/** How a session is taught. */
enum DeliveryMode { IN_PERSON, REMOTE, HYBRID }
