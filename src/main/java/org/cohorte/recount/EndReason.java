package org.cohorte.recount;

/** Why an enrolment ended; unknown where no form was sent. */
enum EndReason { COMPLETED, DROPPED_OUT, TRANSFERRED, UNKNOWN }
