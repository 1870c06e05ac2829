package org.cohorte.recount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The indicators by session, over the sessions that run in the year; in a member only its own sessions are looked at. */
final class SessionFigures {

    private SessionFigures() {}

    static void reckon(Network network, ReportingYear year, String status, List<Line> lines) {
        List<SessionYear> running = network.sessionsRunningIn(year).stream().map(session -> SessionYear.of(session, year)).toList();
        for (Breakdown by : Breakdown.OF_SESSIONS) {
            Sheet<SessionYear> sheet = new Sheet<>(running, each -> each.session().member(by), year, by, status, lines);
            sessions(sheet);
            programmes(sheet);
        }
    }

    private static void sessions(Sheet<SessionYear> sheet) {
        Map<String, Set<Integer>> all = sheet.distinct(SessionYear::key, each -> true);
        sheet.count("sessions", "sessions", all);
        sheet.share("online-sessions-share", sheet.distinct(SessionYear::key, each -> each.taught().online()), all);
        sheet.share("hybrid-sessions-share", sheet.distinct(SessionYear::key, each -> each.taught().partlyOnline()), all);
    }

    private static void programmes(Sheet<SessionYear> sheet) {
        Map<String, Set<String>> all = sheet.distinct(SessionYear::programme, each -> true);
        Map<String, Set<String>> left = sheet.distinct(SessionYear::programme, SessionYear::left);
        Map<String, Set<String>> stillAway = sheet.distinct(SessionYear::programme, each -> each.left() && !each.back());
        sheet.count("programmes", "programmes", all);
        sheet.share("programmes-changed-share", sheet.distinct(SessionYear::programme, SessionYear::changed), all);
        sheet.share("programmes-returned-share", without(left, stillAway), left);
    }

    private static Map<String, Set<String>> without(Map<String, Set<String>> all, Map<String, Set<String>> some) {
        Map<String, Set<String>> rest = new HashMap<>();
        all.forEach((member, programmes) -> {
            Set<String> kept = new HashSet<>(programmes);
            kept.removeAll(some.getOrDefault(member, Set.of()));
            rest.put(member, kept);
        });
        return rest;
    }

    /** A session that runs in a year, and what is to be said of it in that year. */
    private record SessionYear(Session session, DaysTaught taught, boolean left, boolean changed, boolean back) {

        static SessionYear of(Session session, ReportingYear year) {
            SessionLedger ledger = session.ledger();
            return new SessionYear(session, DaysTaught.of(ledger, year), ledger.leftItsMode(year), ledger.isChanged(year),
                    ledger.isBack(year.lastDay()));
        }

        int key() {
            return session.key();
        }

        String programme() {
            return session.programme().id();
        }
    }
}
