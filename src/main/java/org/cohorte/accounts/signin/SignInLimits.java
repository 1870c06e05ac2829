package org.cohorte.accounts.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.signin.Attempts.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a try counts against: in a browser that is known, that browser alone; elsewhere the machine's address, and the mail that was typed, whether
 * there is an account or not.
 */
@Component
public class SignInLimits {

    private static final int FREE_OF_ONE_ACCOUNT = 5;
    /** Many may sit behind one address. */
    private static final int FREE_OF_ONE_ADDRESS = 20;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int NETWORK_BYTES = 8;

    private final Attempts attempts;
    private final KnownDevices devices;
    private final AccountSecrets secrets;

    SignInLimits(Attempts attempts, KnownDevices devices, AccountSecrets secrets) {
        this.attempts = attempts;
        this.devices = devices;
        this.secrets = secrets;
    }

    /** Empty where the try may be looked at, else how long to wait; what was counted before a limit is reached stays counted. */
    @Transactional
    Optional<Duration> count(SignInAttempt attempt) {
        for (Limit limit : of(attempt)) {
            Optional<Duration> wait = attempts.count(limit);
            if (wait.isPresent()) {
                return wait;
            }
        }
        return Optional.empty();
    }

    /** A try at something of which only one person has the name, such as a link or their own account. */
    @Transactional
    public Optional<Duration> count(String what) {
        return attempts.count(new Limit(secrets.keyed("attempt", what), FREE_OF_ONE_ACCOUNT, DAY));
    }

    @Transactional
    public void forget(String what) {
        attempts.forget(new Limit(secrets.keyed("attempt", what), FREE_OF_ONE_ACCOUNT, DAY));
    }

    /** The person's own count is forgotten; the address is only given the one try back, or an account of one's own would open it to guessing. */
    @Transactional
    void takeBack(SignInAttempt attempt) {
        List<Limit> limits = of(attempt);
        limits.subList(0, limits.size() - 1).forEach(attempts::takeBack);
        attempts.forget(limits.getLast());
    }

    /** The one on the person comes last. */
    private List<Limit> of(SignInAttempt attempt) {
        Optional<EmailAddress> mail = EmailAddress.of(attempt.mail());
        if (mail.isPresent() && devices.isMarkOf(attempt.device(), mail.get())) {
            return List.of(new Limit(secrets.keyed("attempt", "device " + attempt.device()), FREE_OF_ONE_ACCOUNT, DAY));
        }
        String typed = attempt.mail().strip().toLowerCase(Locale.ROOT);
        return List.of(new Limit(secrets.keyed("attempt", "address " + network(attempt.address())), FREE_OF_ONE_ADDRESS, HOUR),
                new Limit(secrets.keyed("attempt", "mail " + typed), FREE_OF_ONE_ACCOUNT, DAY));
    }

    /** Who has one IPv6 address has the 2^64 of its network. What a proxy passes on that is no address counts as it is written. */
    static String network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK_BYTES)) : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
