-- Grain: one row a year and member of each breakdown asked for, the network included: sessions that run, and their programmes.
-- grouped: a bit for each column, 1 where the row is not split by it. Between the marks stand the columns and grouping sets asked for.
-- In a member, programmes, changed and back are worked out from the member's own sessions alone: first by programme, then over them.
SELECT y, grouped /*columns*/, region /*end*/,
       sum(sessions) AS sessions, sum(online) AS sessions_online, sum(partly_online) AS sessions_partly_online,
       count(*) AS programmes,
       count_if(changed) AS programmes_changed,
       count_if(left_mode) AS programmes_left,
       count_if(left_mode AND back) AS programmes_returned
FROM (
    SELECT y, /*grouped*/ grouping(region) /*end*/ AS grouped /*columns*/, region /*end*/,
           count(*) AS sessions, count_if(online) AS online, count_if(partly_online) AS partly_online,
           bool_or(changed) AS changed, bool_or(left_mode) AS left_mode, bool_and(NOT left_mode OR back) AS back
    FROM (SELECT *, programme AS of_programme FROM session_facts) s
    GROUP BY of_programme, GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
) by_programme
GROUP BY y, grouped /*columns*/, region /*end*/
